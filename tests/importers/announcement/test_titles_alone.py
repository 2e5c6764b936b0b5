"""Tests for moderator_app.importers.announcement.speakers: titles that name nobody."""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.speakers import spoken_in

TITLES = {
    "en": """Keynote – Future Cities|Session 1: Urban Resilience
        Break – Networking Lounge
        Panel: Madrid, Barcelona and Lisbon compared|Film screening: Paris Texas
        Opening – Grand Hall|Launch of the Smart Villages Toolkit|Coffee with Sponsors
        Discussion with Mayors|Case: Santiago de Chile|Presentation by the winning teams
        Working Groups (Breakout Rooms)|Living with Water|Q&A (Slido)|From Rio to Paris
        The story of Grenfell Tower|Why Jane Jacobs still matters
        Music by local artists""",
    "de": """Vortrag – Soziale Stadt|Impuls: Smarte Quartiere|Diskussion mit Experten
        Pause mit Kaffee und Kuchen|Gruppenarbeit (Miro)|Neue Wege – Alte Fragen
        Beispiele aus der Praxis: Köln, Bonn und Essen|Stadtrundgang durch Leipzig""",
    "es": """Presentación del Plan Director|Mesa 1 – Agua y Territorio
        Taller: Mapas Vivos
        Diálogo con Alcaldes|Video de Naciones Unidas|Caso práctico: Madrid Río
        Presentación de resultados, Encuesta Nacional 2023""",
    "fr": """Présentation du guide|Table ronde : Eau et Ville|Retour sur la COP 27
        Atelier – Cartes vivantes|Visite virtuelle de Notre-Dame""",
    "it": "Laboratorio: Mappe Vive|Dialogo con i sindaci|Il caso di Torino",
    "pt": "Painel: Água e Cidade|Diálogo com prefeitos|O caso de Belo Horizonte",
    "ca": "Taula: Aigua i Ciutat|Diàleg amb alcaldes|El cas de Sant Cugat",
}
CASES = [
    (language, title.strip())
    for language, lines in TITLES.items()
    for line in lines.splitlines()
    for title in line.split("|")
]


@pytest.mark.parametrize(("language", "title"), CASES)
def test_a_title_that_names_nobody_has_no_speaker(language: str, title: str) -> None:
    spoken = spoken_in(title, Known(language=language))
    assert (spoken.title, spoken.credits) == (title, ())
