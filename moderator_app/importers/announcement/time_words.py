"""How seven languages write hours, lengths and months: data for patterns.

All is folded: small letters without accents. Languages: Spanish, English,
French, Catalan, Portuguese, German, Italian.
"""

from __future__ import annotations

from moderator_app.importers.announcement.letters import any_of, fold

MONTHS = {
    fold(name): number
    for number, names in enumerate(
        (
            "january jan enero ene janvier janv gener gen janeiro januar jänner "
            "janner gennaio",
            "february feb febrero fevrier fevr febrer fevereiro fev februar febbraio",
            "march mar marzo mars març marc março marz mrz maerz",
            "april apr abril abr avril avr aprile",
            "may mayo mai maig maio maggio mag",
            "june jun junio juin juny junho juni giugno giu",
            "july jul julio juillet juil juliol julho juli luglio lug",
            "august aug agosto ago aout agost",
            "september sept sep septiembre setiembre septembre setembre setembro "
            "set settembre sett",
            "october oct octubre octobre outubro out oktober okt ottobre ott",
            "november nov noviembre novembre novembro",
            "december dec diciembre dic decembre desembre des dezembro dez "
            "dezember dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
"""The number of each month by its names and abbreviations."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon lunes lundi dilluns segunda segunda-feira montag lunedi",
            "tuesday tue tues martes mardi dimarts terca terca-feira dienstag martedi",
            "wednesday wed miercoles mercredi dimecres quarta quarta-feira "
            "mittwoch mercoledi",
            "thursday thu thur thurs jueves jeudi dijous quinta quinta-feira "
            "donnerstag giovedi",
            "friday fri viernes vendredi divendres sexta sexta-feira freitag venerdi",
            "saturday sat sabado samedi dissabte samstag sonnabend sabato",
            "sunday sun domingo dimanche diumenge sonntag domenica",
        )
    )
    for name in names.split()
}
"""The number of each day of the week by its names, Monday 0."""

NOON = any_of("noon, midday, mediodia, midi, migdia, meio-dia, mittag, mezzogiorno")
MIDNIGHT = any_of(
    "midnight, medianoche, minuit, mitjanit, meia-noite, mitternacht, mezzanotte"
)

RANGE_WORDS = any_of(
    """to, till, until, through, and, a las, a la, hasta las, hasta, a, y las, y,
    as, ate as, ate, e as, e, a les, ao, al, au, fins a les, fins les, fins, i les,
    i, bis, und, alle ore, alle, fino alle, jusqu'a, et, ->, →, >"""
)
"""Words between the two ends of a range: "de 16:30 a 17:00", "16 bis 17 Uhr"."""

BEFORE_A_TIME = any_of(
    """from, at, between, starts at, de las, de, desde las, desde, entre las, entre,
        a las, a partir de las, des de les, de les, a les, les, entre les, des, das,
        as, entre as, von, um, ab, zwischen, dalle ore, dalle, alle ore, alle, ore,
        dalle h, h, tra le, a partir de, a, hora, time, heure, uhrzeit, h., h"""
)
"""Words before a time that go with it."""

AFTERNOON = any_of(
    """de la tarde, de la noche, da tarde, da noite, de la tarda, del vespre, del
        pomeriggio, di sera, de l'apres-midi, du soir, in the afternoon, in the
        evening, nachmittags, abends"""
)
MORNING = any_of(
    "de la manana, da manha, del mati, del mattino, du matin, in the morning, "
    "morgens, vormittags"
)

HOUR_MARK = any_of("horas, hores, heures, uhr, hrs, hs, hr, h")

MINUTES = any_of(
    "minutos, minuto, minutes, minute, minuts, minut, minuten, minuti, mins, min, "
    "mn, m, '"
)
MINUTE_WORD = any_of(
    "minutos, minuto, minutes, minute, minuts, minut, minuten, min, min."
)
SECONDS = any_of(
    """segundos, segundo, seconds, second, secondes, seconde, segons, segon,
        sekunden, sekunde, secondi, secs, sec, segs, seg, sek, s, \", ″, ''"""
)
HOURS = any_of(
    """horas, hora, hours, hour, heures, heure, hores, stunden, stunde, std, hrs,
        hr, hs, h, ore, ora"""
)
FRACTIONS = {
    "1/4": 0.25,
    "¼": 0.25,
    "1/3": 1 / 3,
    "⅓": 1 / 3,
    "1/2": 0.5,
    "½": 0.5,
    "2/3": 2 / 3,
    "⅔": 2 / 3,
    "3/4": 0.75,
    "¾": 0.75,
}
"""Parts of an hour or a minute as they are written in figures."""

OF_AN_HOUR = any_of("de, d', of an, of a, di, einer, eine")
"""Words between a fraction and the hour it is of: "3/4 d'heure"."""

HALF_MORE = any_of("y media, i mitja, et demie, and a half, e meia, e mezza, e mezzo")

SPELLED_LENGTHS = {
    15: """un cuarto de hora, cuarto de hora, a quarter of an hour, quarter of an
        hour, a quarter hour, quarter hour, un quart d'heure, quart d'heure, un
        quart d'hora, quart d'hora, um quarto de hora, quarto de hora, eine
        viertelstunde, viertelstunde, un quarto d'ora, quarto d'ora""",
    30: """media hora, half an hour, half hour, a half hour, une demi-heure,
        demi-heure, une demi heure, demi heure, mitja hora, meia hora, eine halbe
        stunde, halbe stunde, mezz'ora, mezza ora""",
    45: """tres cuartos de hora, three quarters of an hour, trois quarts d'heure,
        tres quarts d'hora, tres quartos de hora, dreiviertelstunde,
        eine dreiviertelstunde, tre quarti d'ora""",
    60: "una hora, one hour, an hour, une heure, uma hora, eine stunde, un'ora",
    75: """una hora i quart, una hora y cuarto, hora y cuarto, an hour and a quarter,
        one hour and a quarter, une heure et quart, une heure et un quart,
        uma hora e um quarto, un'ora e un quarto, eine stunde und 15 minuten""",
    90: """hora y media, una hora y media, one hour and a half, an hour and a half,
        one and a half hours, une heure et demie, una hora i mitja, uma hora e meia,
        anderthalb stunden, eineinhalb stunden, un'ora e mezza, un'ora e mezzo""",
    120: """two hours, dos horas, deux heures, dues hores, duas horas, zwei stunden,
        due ore""",
}
"""Minutes of the lengths that are written out."""

NUMBERS = {
    name: number
    for number, names in (
        (1, "one un uno una une um uma ein eine einer"),
        (2, "two dos deux dues dois duas zwei due"),
        (3, "three tres trois drei tre"),
        (4, "four cuatro quatre quatro vier quattro"),
        (5, "five cinco cinq cinc funf cinque"),
        (6, "six seis sis sechs sei"),
        (7, "seven siete sept set sete sieben sette"),
        (8, "eight ocho huit vuit oito acht otto"),
        (9, "nine nueve neuf nou nove neun"),
        (10, "ten diez dix deu dez zehn dieci"),
        (12, "twelve doce douze dotze zwolf dodici"),
        (15, "fifteen quince quinze funfzehn quindici"),
        (20, "twenty veinte vingt vint vinte zwanzig venti"),
        (
            25,
            "twenty-five veinticinco vingt-cinq vint-i-cinc funfundzwanzig venticinque",
        ),
        (30, "thirty treinta trente trenta trinta dreissig dreißig"),
        (35, "thirty-five"),
        (40, "forty cuarenta quarante quaranta quarenta vierzig"),
        (45, "forty-five funfundvierzig quarantacinque quarante-cinq"),
        (50, "fifty cincuenta cinquante cinquanta cinquenta funfzig"),
        (60, "sixty sesenta soixante seixanta sessenta sechzig sessanta"),
        (90, "ninety noventa nonanta noranta neunzig novanta"),
    )
    for name in names.split()
}
"""Numbers that organisers write out before "minutes"."""

APPROXIMATELY = any_of(
    """approximately, approx., approx, about, ca., circa, aprox., aprox,
        aproximadamente, env., environ, max., max, up to, hasta, jusqu'a, fino a,
        unos, c., ~, ±, ungefahr, etwa"""
)

EACH = any_of(
    """each, cada uno, cada una, cada ponente, c/u, chacun, chacune, cadascun,
        cadascu, cada um, cada uma, je, jeweils, ciascuno, ciascuna, per speaker,
        per person, cadauno, por persona, por ponente, par intervenant, per ponent,
        per relatore, pro person"""
)
