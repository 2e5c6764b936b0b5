"""Words that introduce who speaks, in seven languages, folded: data for patterns."""

from __future__ import annotations

import re

from moderator_app.importers.announcement.letters import any_of

STRONG_INTRODUCERS = any_of(
    """a cargo de, a cargo del, a cargo de la, a carrec de, a carrec del, a carrec
    d', presented by, presentado por, presentada por, presentan, presented jointly
    by, delivered by, given by, led by, hosted by, moderated by, chaired by,
    facilitated by, opened by, co-hosted by, moderado por, moderada por, moderat
    per, moderada per, impartido por, impartida por, impartit per, impartida per,
    conducido por, conducida por, dirigido por, dirigida por, facilitado por,
    facilitada por, anime par, animee par, presente par, presentee par, modere par,
    moderee par, assure par, assuree par, prononce par, ouvert par, anime per,
    apresentado por, apresentada por, conduzido por, conduzida por, ministrado por,
    ministrada por, com mediacao de, mediado por, mediada por, moderado per,
    presentat per, presentada per, vorgestellt von, moderiert von, prasentiert von,
    gehalten von, geleitet von, a cura di, unter der leitung von, condotto da,
    condotta da, moderato da, moderata da, presentato da, presentata da, tenuto da,
    tenuta da, introdotto da, introdotta da, a cura della, a cura del, con la
    participacion de, avec la participation de, with the participation of, amb la
    participacio de, com a participacao de, mit beteiligung von, con la
    partecipazione di, con la intervencion de, en conversacion con, in conversation
    with, en dialeg amb, im gesprach mit, en dialogue avec, en conversation avec, in
    dialogo con, em conversa com, en conversa amb, modera, moderan, moderates,
    interviene, intervienen, intervengono, hi intervenen, intervenen, introduced by,
    introducido por, introducida por, introduit par, eingeleitet von, introduit per,
    durch, moderation by, mediacao de, moderacao de, moderacio de, moderazione di,
    mediacio de, moderacion de, animation par, mit, avec, featuring, feat., ft."""
)
STRONG_INTRODUCERS_UNSURE = frozenset({"mit", "avec", "durch", "interviene", "modera"})

WEAK_INTRODUCERS = any_of(
    """por, por el, por la, by, par, per, per la, per l', von, vom, da, dal, dalla,
    dall', pel, pela, pelo, with, con, com, avec, amb, mit, durch, from, between,
    entre, tra, fra, zwischen"""
)
INTRODUCER = re.compile(rf"(?:{STRONG_INTRODUCERS}|{WEAK_INTRODUCERS})(?!\w)")
"""A word that introduces somebody, at the start of a folded text."""

FAINT_INTRODUCERS = any_of(
    """de, del, de la, d', di, do, da, of, des, du, der, des, a, dell', della, dello,
    degli, dei, delle"""
)

SPEAKER_LABEL = any_of(
    """ponente, ponentes, expositor, expositora, expositores, expositoras,
    panelista, panelistas, conferencista, conferencistas, conferenciante,
    facilitador, facilitadora, facilitan, facilita, orador, oradora, oradores,
    oradoras, interviene, intervienen, intervencion, intervenciones, capacitador,
    capacitadora, capacitadores, participan, participantes, presenta, presentan,
    presentador, presentadora, invitado, invitada, invitados, invitadas, docente,
    imparte, imparten, speaker, speakers, presenter, presenters, panelist,
    panelists, panellist, panellists, facilitator, facilitators, lead, trainer,
    trainers, guest, guests, lecturer, who, by, with, led by, presented by, keynote
    speaker, keynote speakers, speaker(s), discussant, discussants, respondent,
    respondents, host, hosts, intervenant, intervenante, intervenants,
    intervenantes, intervenant.e.s, intervenant(e)s, orateur, oratrice, orateurs,
    conferencier, conferenciere, animateur, animatrice, animation, avec, par,
    invites, invitee, formateur, formatrice, panelistes, ponent, ponents, hi
    intervenen, intervenen, intervinents, a carrec de, conferenciant, palestrante,
    palestrantes, convidado, convidada, convidados, convidadas, com, por, referent,
    referentin, referenten, referentinnen, vortragende, vortragender, sprecher,
    sprecherin, gast, gaste, mit, podium, impulsgeber, impuls von, vortrag von, auf
    dem podium, relatore, relatrice, relatori, ospite, ospiti, intervengono, a cura
    di, con, formatore, a cargo de, responsable, participants, discutant,
    panelisten, podiumsgaste"""
)
MODERATOR_LABEL = any_of(
    """coordina, coordinan, conduce, conducen, dirige, modera, moderador,
    moderadora, moderacion, moderadores, moderator, moderators, moderation,
    moderated by, chair, chaired by, moderateur, moderatrice, moderatorin,
    moderatore, moderazione, mediador, mediadora, mediacao, moderacao, moderacio,
    facilitation, co-chair, session chair, moderado por, moderada por, anime par,
    moderiert von, moderiert, presidente, moderano, modere par"""
)
