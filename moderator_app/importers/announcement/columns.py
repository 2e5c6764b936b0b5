"""What the columns of a programme's table are called, in seven languages."""

from __future__ import annotations

from enum import Enum, auto

from moderator_app.importers.announcement.letters import phrase, phrase_set


class Column(Enum):
    """What a column of a programme's table tells."""

    START = auto()  # a time, or a range
    END = auto()
    LENGTH = auto()
    TITLE = auto()
    SPEAKER = auto()
    ROLE = auto()
    ORGANISATION = auto()
    NOTES = auto()
    NUMBER = auto()


_NAMES = {
    Column.START: phrase_set(
        """hora, horas, inicio, hora inicio, hora de inicio, horario, hora d'inici,
        inici, heure, heures, horaire, horaires, début, heure de début, início, hora
        de início, hora início, start, start time, time, times, starts, from, when,
        cuándo, timing, schedule, slot, time slot, von, uhrzeit, zeit, beginn, ora,
        orario, inizio, ore, time stamp, time start, desde, time cet, hora cet,
        quan, quand, quando, wann, uhr, scheduled start, planned start, franja,
        franja horaria"""
    ),
    Column.END: phrase_set(
        """fin, hora fin, hora de fin, final, fi, hora de fi, heure de fin, fim,
            término, hora de término, end, end time, ends, to, until, finish, bis,
            ende, fine, hasta, time end, hora final, termina, scheduled end"""
    ),
    Column.LENGTH: phrase_set(
        """duración, durada, durée, duração, dur., dur, min, mins, minutos, minutes,
            minuts, minuten, minuti, trt, timebox, length, duration, dauer, durata,
            tiempo, temps, tempo, duration min, duración min, length min, minutes
            allocated, time allotted, duración minutos, durée min, dauer min, durata
            min, duração min, durada min, tiempo asignado, item run time"""
    ),
    Column.TITLE: phrase_set(
        """actividad, contenido, título, tema, activitat, contingut, intitulé,
            séquence, activité, atividade, conteúdo, item, segment, topic, cue,
            thema, titolo, title, session, sesión, sessió, séance, sessão, sitzung,
            sessione, programa, programme, programm, programma, agenda, agenda item,
            what, qué, quoi, was, cosa, descripción, description, punkt, inhalt,
            programmpunkt, tagesordnungspunkt, contenuto, argomento, attività,
            titre, títol, titel, bloque, bloc, bloco, block, segment name, content
            segments, sujet, thème, actividad tema, presentación, presentation,
            punto, point, intervención, event, activity, moment, momento, parte,
            part, partie, intervento, contenu, content, beitrag, vortrag, ablauf,
            section, contenido actividad, actividad contenido, etapa, étape, talk"""
    ),
    Column.SPEAKER: phrase_set(
        """ponente, ponentes, interviene, intervienen, a cargo de, responsable, a
            càrrec de, ponent, ponents, intervenant, intervenants, intervenante,
            intervenant e, intervenant es, palestrante, palestrantes, orador,
            oradora, oradores, speaker, speakers, presenter, presenters, presented
            by, referent, referenten, referentin, referent in, referierende,
            relatore, relatori, relatrice, who, quién, qui, quem, wer, chi,
            facilitador, facilitadora, facilitator, expositor, expositora,
            expositores, participante, participantes, participants, persona, person,
            name, nombre, nom, nome, lead, led by, por, by, par, vortragende,
            vortragender, sprecher, sprecherin, ponente interviene, owner, segment
            owner, active speakers, speakers or participants, orateur, oratrice,
            panelistas, panelists, moderador, modera, modérateur, mediador,
            moderation, chair, moderator, responsible, responsabile, responsável,
            verantwortlich, capacitador, facilitators, facilitadores, a cura di,
            speaker s, intervinents, intervé, mitwirkende, conferencista,
            conferencistas, host, presentador, animateur, animation"""
    ),
    Column.ROLE: phrase_set(
        """cargo, càrrec, fonction, job title, ruolo, role, rol, position, puesto,
            função, funktion, función, carica, poste, title role, rolle, posición,
            qualifica"""
    ),
    Column.ORGANISATION: phrase_set(
        """entidad, institución, organització, organisme, instituição, affiliation,
            ente, organización, organisation, organization, institution, institució,
            organismo, entitat, entidade, organização, einrichtung, institut,
            organizzazione, istituzione, empresa, company, afiliación, structure,
            ciudad, city, ville, ciutat, cidade, stadt, città, afiliação, afiliació,
            affiliazione, institució entitat, institución entidad"""
    ),
    Column.NOTES: phrase_set(
        """observaciones, notas, remarques, notes, cues, comentarios, comments,
            format, formato, técnica, técnica av, notizen, note, observacions,
            observações, bemerkungen, material, slides, technical notes, production
            cues, room, sala, salle, raum, link, enlace, language, idioma, langue,
            sprache, lingua, materiales, methode, method, metodología, recursos,
            video, audio, av, objectif, objetivo, tipo, type"""
    ),
    Column.NUMBER: phrase_set(
        "nº, n, no, num, nr, número, number, #, id, orden, order, item no"
    ),
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names}


def column_of(head: str) -> Column | None:
    """Return what a column with this head tells, None where the head is none."""
    name = phrase(head)
    if head.strip() in ("#", "nº", "Nº", "№"):
        return Column.NUMBER
    if name in _COLUMNS:
        return _COLUMNS[name]
    words = name.split()
    if len(words) > 4:
        return None
    for part in (words[:2], words[:1], words[-1:]):
        if column := _COLUMNS.get(" ".join(part)):
            return column
    return None
