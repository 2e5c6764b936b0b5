"""Words of a text that tell in which countries its city may be, folded."""

from __future__ import annotations

from collections.abc import Iterable

_SPANISH = "MX CO AR PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY ES PR GQ"
_FRENCH = "FR BE CH CA LU MC SN CI CM CD ML BF HT MG TN MA DZ"
_ENGLISH = "US GB CA AU IE NZ ZA"

_OF_WORDS = (
    ("ajuntament consell diputacio generalitat mancomunitat", "ES AD"),
    ("ayuntamiento diputacion cabildo", "ES MX DO"),
    ("alcaldia", "CO VE SV HN EC BO CR PA GT NI ES MX"),
    ("intendencia", "UY AR PY CL"),
    ("municipalidad gobernacion", f"AR PE CL CR GT HN PY {_SPANISH}"),
    ("gobierno secretaria ministerio universidad ciudad red", _SPANISH),
    ("prefeitura estado governo", "BR"),
    ("camara", "PT BR"),
    ("freguesia", "PT"),
    ("universidade cidade secretaria", "BR PT AO MZ"),
    ("mairie metropole ville prefecture universite communaute", _FRENCH),
    ("stadt landeshauptstadt universitat magistrat", "DE AT CH LI"),
    ("comune citta regione universita", "IT CH SM"),
    ("council county borough university", _ENGLISH),
)

_OF_COUNTRIES = (
    ("espana spain espanya espagne spanien spagna espanha", "ES"),
    ("mexico mexic mexique mexiko messico", "MX"),
    ("colombia colombie kolumbien", "CO"),
    ("argentina argentine argentinien", "AR"),
    ("chile xile chili cile", "CL"),
    ("peru perou", "PE"),
    ("venezuela", "VE"),
    ("ecuador equador equateur", "EC"),
    ("bolivia bolivie bolivien", "BO"),
    ("uruguay uruguai", "UY"),
    ("paraguay paraguai", "PY"),
    ("guatemala", "GT"),
    ("honduras", "HN"),
    ("nicaragua", "NI"),
    ("panama", "PA"),
    ("cuba", "CU"),
    ("brasil brazil bresil brasilien brasile", "BR"),
    ("portugal portogallo", "PT"),
    ("francia france franca frankreich", "FR"),
    ("alemania germany alemanya allemagne deutschland germania alemanha", "DE"),
    ("italia italy italie italien", "IT"),
    ("suiza switzerland suissa suisse schweiz svizzera suica", "CH"),
    ("austria osterreich autriche", "AT"),
    ("belgica belgium belgique belgien belgio", "BE"),
    ("usa us eeuu", "US"),
    ("uk england scotland wales inglaterra escocia", "GB"),
    ("ireland irlanda irlande irland", "IE"),
    ("canada kanada", "CA"),
    ("australia australie australien", "AU"),
)


def hinted_countries(words: Iterable[str]) -> tuple[str, ...]:
    """Return ISO codes of countries that a text's words point to, likeliest first.

    A country's own name tells more than a word such as "Ayuntamiento".
    """
    present = set(words)
    found = [
        code
        for table in (_OF_COUNTRIES, _OF_WORDS)
        for names, codes in table
        if not present.isdisjoint(names.split())
        for code in codes.split()
    ]
    return tuple(dict.fromkeys(found))
