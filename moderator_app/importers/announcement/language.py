"""The language that a page is written in, and the one that it says is spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from moderator_app.importers.announcement.letters import fold, phrase, words_of
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.words import Section

_COMMON = {
    "es": """el la los las de del y en por para con una un es que se su al como más
        sesión sobre a cargo bienvenida preguntas cierre presentación ponentes fecha
        hora ciudad ciudades desde respuestas conclusiones introducción apertura
        ronda palabras""",
    "en": """the of and to in for with on at by is are will from an a this that how
        we our your speakers date time welcome questions closing registration city
        cities talk opening remarks introduction schedule open floor next steps""",
    "fr": """le la les des du de et en pour avec une un est que au aux sur par dans
        ce cette nous votre séance heure bienvenue accueil questions clôture
        intervenants à ville villes l d ouverture échanges réponses programme""",
    "ca": """el la els les dels del de i en per amb una un és que al als com més
        sessió sobre a càrrec benvinguda preguntes cloenda presentació ponents data
        hora ciutat ciutats des respostes conclusions introducció obertura torn l d""",
    "pt": """o a os as do da dos das de e em por para com uma um é que no na nos nas
        ao à sua como mais sessão sobre boas vindas perguntas encerramento
        apresentação palestrantes cidade cidades respostas abertura introdução""",
    "de": """der die das den dem des und in für mit von zu im auf ein eine ist
        wir sie bei zum zur wie aus über begrüßung fragen abschluss referenten datum
        uhr stadt städte einführung anmeldung vortrag diskussion durch""",
    "it": """il lo la gli le i di del della dei delle e in per con una un è che al
        alla come più sessione su nel nella da benvenuto domande chiusura
        presentazione relatori ora città risposte introduzione apertura saluti cura
        l d""",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _COMMON.items():
    for _word in set(fold(_words).split()):
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)

_NAMES = {
    name: language
    for language, names in {
        "es": (
            "español castellano spanish espagnol espanyol castellà espanhol "
            "spanisch spagnolo"
        ),
        "en": "english inglés anglais anglès inglês englisch inglese",
        "fr": "français french francés francès francês französisch francese",
        "ca": "català catalán catalan katalanisch catalano catalão",
        "pt": (
            "português portugués portuguese portugais portuguès portugiesisch "
            "portoghese"
        ),
        "de": "deutsch alemán german allemand alemany alemão tedesco",
        "it": "italiano italian italien italià italienisch",
    }.items()
    for name in fold(names).split()
}


def language_of(text: str) -> str | None:
    """Return the language of a text (ISO 639-1), None where its words tell nothing."""
    score: Counter[str] = Counter()
    for word in words_of(fold(text).replace("'", " ")):
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            score[language] += 1.0 / len(languages)  # type: ignore[assignment]
    best = max(score, key=lambda language: score[language], default=None)
    return best if best is not None and score[best] >= 1 else None


def languages_named(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the languages that texts name, in their order."""
    words = (word for text in texts for word in phrase(text).split())
    return tuple(dict.fromkeys(_NAMES[word] for word in words if word in _NAMES))


def spoken_language(parts: Sequence[Part]) -> tuple[str | None, int | None]:
    """Return the language that is spoken, and the line that says so, if any does.

    Of several it is the page's own, if that is among them, else the first.
    """
    lines = [line for part in parts for line in (part.heading, *part.lines) if line]
    written = language_of("\n".join(line.text for line in lines))
    for part in parts:
        for line in part.lines if part.section is Section.LANGUAGE else ():
            if named := languages_named([line.text]):
                return (written if written in named else named[0]), line.number
    return written, None
