"""Tests for moderator_app.importers.announcement_speakers: names that nobody knows.

No given name here is among those that the reader knows by heart.
"""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement_naming import Known
from moderator_app.importers.announcement_speakers import spoken_in

CASES = """
en; Making Room for Rivers – Thandeka Mabuza, eThekwini Municipality => Thandeka Mabuza
en; Making Room for Rivers (Thandeka Mabuza) => Thandeka Mabuza
en; Thandeka Mabuza, eThekwini Municipality: Making Room for Rivers => Thandeka Mabuza
en; Keynote by Ngaio Te Rangi, Chief Planner, Wellington City Council: Living cities => Ngaio Te Rangi
en; Welcome: Xiulan Qiu, Deputy Mayor of Chengdu => Xiulan Qiu
en; Opening remarks, Deputy Minister Sipho Dlamini => Sipho Dlamini
en; Panel: Wietske Roos (Utrecht), Oddný Jónsdóttir (Reykjavik), Tadhg Ó Briain (Cork) => Wietske Roos, Oddný Jónsdóttir, Tadhg Ó Briain
en; Fireside chat between Oyinkan Bello and Marguerite Achebe => Oyinkan Bello, Marguerite Achebe
en; Chair: Prof. Zbyněk Hruška => Zbyněk Hruška
en; Demonstration (led by Quynh Dang, Mapworks) => Quynh Dang
en; Remarks from Ambassador Yerlan Akhmetov => Yerlan Akhmetov
en; Closing – Thandeka Mabuza & Wietske Roos => Thandeka Mabuza, Wietske Roos
en; Presenter: Wietske Roos ;Respondent: Oddný Jónsdóttir => Wietske Roos, Oddný Jónsdóttir
en; Case study: Lagos, presented by Oyinkan Bello of LAWMA => Oyinkan Bello
es; El agua que no vemos – Xóchitl Quetzal Mora, Conagua => Xóchitl Quetzal Mora
es; Ponencia inaugural: El agua que no vemos. Xóchitl Quetzal Mora => Xóchitl Quetzal Mora
es; Bienvenida (Yuliet Berrocal, alcaldesa) => Yuliet Berrocal
es; Intervención del ministro Eleazar Quispe => Eleazar Quispe
es; Diálogo entre Yuliet Berrocal y Eleazar Quispe => Yuliet Berrocal, Eleazar Quispe
es; Moderación: Yuliet Berrocal (Radio Sur) => Yuliet Berrocal
es; Presentación del libro a cargo de su autora, Yuliet Berrocal => Yuliet Berrocal
es; Palabras de bienvenida de la Sra. Yuliet Berrocal, Gobierno de Chubut => Yuliet Berrocal
es; Yuliet Berrocal (Gobierno de Chubut) - Ríos y ciudades => Yuliet Berrocal
es; Ríos y ciudades, con Yuliet Berrocal y Eleazar Quispe => Yuliet Berrocal, Eleazar Quispe
es; Ríos y ciudades por el Dr. Eleazar Quispe => Eleazar Quispe
fr; Les rivières cachées – Oumou Sangho, Ville de Bamako => Oumou Sangho
fr; Ouverture par Mme Oumou Sangho, maire du district => Oumou Sangho
fr; Intervention de Ysaline Karembeu (CNRS) => Ysaline Karembeu
fr; Table ronde avec Oumou Sangho, Ysaline Karembeu et Titouan Kerbrat => Oumou Sangho, Ysaline Karembeu, Titouan Kerbrat
fr; Animation : Ysaline Karembeu => Ysaline Karembeu
fr; Mot de la maire, Oumou Sangho => Oumou Sangho
de; Verborgene Flüsse – Wiebke Thomsen, Stadt Kiel => Wiebke Thomsen
de; Verborgene Flüsse (Wiebke Thomsen, Stadt Kiel) => Wiebke Thomsen
de; Begrüßung: Bürgermeisterin Wiebke Thomsen => Wiebke Thomsen
de; Vortrag von Wiebke Thomsen und Ruprecht Zöllner => Wiebke Thomsen, Ruprecht Zöllner
de; Podium mit Wiebke Thomsen (Kiel), Ruprecht Zöllner (NABU) => Wiebke Thomsen, Ruprecht Zöllner
de; Moderation: Wiebke Thomsen => Wiebke Thomsen
de; Dr. Ruprecht Zöllner, NABU: Moore schützen => Ruprecht Zöllner
it; I fiumi nascosti – Ginevra Spadolini, Comune di Lucca => Ginevra Spadolini
it; Saluti del sindaco, Oreste Calamandrei => Oreste Calamandrei
it; Interviene: Oreste Calamandrei, CNR => Oreste Calamandrei
it; Dialogo tra Oreste Calamandrei e Ginevra Spadolini => Oreste Calamandrei, Ginevra Spadolini
pt; Os rios escondidos – Jurema Tabajara, Prefeitura de Manaus => Jurema Tabajara
pt; Palestra com Jurema Tabajara (Inpa) => Jurema Tabajara
pt; Abertura pela secretária Jurema Tabajara => Jurema Tabajara
pt; Mediação: Jurema Tabajara => Jurema Tabajara
ca; Els rius amagats – Queralt Vinyoles, Ajuntament de Berga => Queralt Vinyoles
ca; Benvinguda de l'alcaldessa, Queralt Vinyoles => Queralt Vinyoles
ca; Conversa entre Queralt Vinyoles i Guifré Armengol => Queralt Vinyoles, Guifré Armengol
ca; Modera: Guifré Armengol, periodista => Guifré Armengol
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_who_speaks_is_told_by_what_stands_around(case: str) -> None:
    told, names = case.split(" => ")
    language, text = told.split("; ", maxsplit=1)
    spoken = spoken_in(text, Known(language=language))
    assert [who.name for who in spoken.credits] == names.split(", ")
