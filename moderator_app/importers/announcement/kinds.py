"""What kind of segment a title tells: a welcome, a talk, questions, a break."""

from __future__ import annotations

import re

from moderator_app.domain.programme import Kind
from moderator_app.importers.announcement.letters import (
    any_of,
    fold,
    phrases_in,
    word_set,
    words_of,
)

_WORDS = {
    Kind.WELCOME: """bienvenida, bienvenidas, bienvenidos, palabras de bienvenida,
        apertura, inauguracion, acto inaugural, saludo, saludos, saludo inicial,
        palabras iniciales, palabras de apertura, recepcion, acogida, rececao,
        welcome,
        welcoming, opening, opening remarks, opening words, greetings, doors open,
        arrival, check-in, welcome address, inaugural address, welcome and
        introduction, accueil, bienvenue, ouverture, mot d'accueil, mot de
        bienvenue, mots de bienvenue, propos d'ouverture, allocution d'ouverture,
        allocution de bienvenue, benvinguda, obertura, salutacio, salutacions,
        paraules de benvinguda, inauguracio, boas-vindas, boas vindas, abertura,
        saudacao, acolhimento, sessao de abertura, saudacoes, begrußung, begrussung,
        willkommen, eroffnung, grußwort, grußworte, grusswort, grussworte, ankommen,
        einlass, benvenuto, benvenuti, saluti, saluto, saluti istituzionali,
        accoglienza, saluti iniziali, saluti di benvenuto""",
    Kind.INTRO: """introduccion, intro, introduccion al tema, contexto, marco, encuadre,
        presentacion de la jornada, presentacion del webinar, presentacion de la
        sesion, presentacion de los ponentes, presentacion de ponentes, presentacion
        del programa, puesta en contexto, instrucciones, introduction,
        introductions, introductory remarks, context, framing, setting the scene,
        scene setting, scene-setting, housekeeping, icebreaker, background,
        orientation, mise en contexte, cadrage, contexte, propos introductifs,
        presentation des intervenants, presentation du programme, tour de table,
        consignes, introduccio, context, presentacio de la jornada, presentacio dels
        ponents, presentacio de la sessio, presentacio dels i les ponents, marc,
        introducao, enquadramento, contextualizacao, apresentacao dos palestrantes,
        apresentacao da sessao, apresentacao dos oradores, einfuhrung, einleitung,
        thematische einfuhrung, vorstellungsrunde, hinfuhrung, kontext, vorstellung
        der referenten, technische hinweise, kennenlernen, introduzione, contesto,
        inquadramento, presentazione dei relatori, quadro introduttivo,
        presentazione del webinar, introduzione ai lavori""",
    Kind.QA: """preguntas, preguntas y respuestas, ronda de preguntas, turno de
        preguntas, consultas, turno abierto, turno de palabra, torn de paraules,
        torn de paraula, ronda de consultas, coloquio, debate con el publico, debate
        abierto, dudas, preguntas del publico, espacio de preguntas, debate, dialogo
        con el publico, intercambio, dialogo abierto, questions, questions and
        answers, question and answer, q&a, q & a, q and a, qa, open floor,
        discussion, open discussion, audience questions, ask us anything, ask me
        anything, ama, general discussion, questions-reponses, questions / reponses,
        questions reponses, questions et reponses, seance de questions, echanges,
        echange, echanges avec le public, temps d'echange, q-r, q/r, precs i
        preguntes, preguntes, preguntes i respostes, torn de preguntes, torn obert,
        col·loqui, torn obert de paraula, debat obert, debat, perguntas, perguntas e
        respostas, sessao de perguntas, espaco para perguntas, p&r, debate com o
        publico, debate aberto, duvidas, fragen, fragerunde, fragen und antworten,
        diskussion, offene diskussion, austausch, rueckfragen, ruckfragen, fragen
        aus dem publikum, fragen & antworten, publikumsfragen, offene fragerunde,
        plenumsdiskussion, aussprache, domande, domande e risposte, spazio domande,
        sessione di domande, dibattito, discussione, spazio alle domande, confronto
        con il pubblico""",
    Kind.PANEL: """panel, mesa redonda, conversatorio, panel de expertos, mesa de
        dialogo, mesa de debate, panel de discusion, mesa, dialogo, panel
        discussion, round table, roundtable, round-table, fireside chat, panel
        debate, conversation, panel talk, table ronde, panel de discussion, debat
        entre, conversation, taula rodona, taula de debat, dialeg, conversa,
        mesa-redonda, painel, painel de discussao, roda de conversa,
        podiumsdiskussion, podiumsgesprach, podium, gesprachsrunde, expertenrunde,
        talkrunde, podiumsrunde, paneldiskussion, tavola rotonda, panel di esperti,
        dialogo tra""",
    Kind.BREAK: """pausa, descanso, receso, cafe, pausa cafe, pausa para cafe,
        pausa-cafe, almuerzo, intermedio, break, coffee break, coffee, lunch, lunch
        break, comfort break, short break, tea break, recess, intermission, stretch
        break, pause, pause cafe, pause-cafe, pause dejeuner, dejeuner, entracte,
        descans, pausa cafe, dinar, pausa per al cafe, intervalo, pausa para o cafe,
        coffee-break, almoco, kaffeepause, mittagspause, kurze pause, pause,
        intervallo, pausa caffe, pranzo, pausa pranzo""",
    Kind.CLOSING: """conclusiones, conclusion, cierre, clausura, palabras de cierre,
        despedida, sintesis, palabras finales, reflexiones finales, agradecimientos,
        proximos pasos, consideraciones finales, conclusiones y cierre, relatoria,
        mensaje final, resumen, evaluacion, comentarios finales, closing, closing
        remarks, conclusions, wrap up, wrap-up, wrapup, farewell, final remarks,
        concluding remarks, final words, next steps, summary, close, goodbye, bye,
        thanks, takeaways, key takeaways, final thoughts, thank you, summing up,
        outlook, closing words, vote of thanks, cloture, synthese, mot de la fin,
        mots de la fin, mot de cloture, remerciements, prochaines etapes, bilan,
        propos conclusifs, propos de cloture, pour conclure, para cerrar, per
        tancar, per acabar, to close, tancar, cloenda, tancament, comiat, paraules
        finals, agraiments, propers passos, sintesi, cloenda i comiat, encerramento,
        conclusoes, conclusao, consideracoes finais, despedida, proximos passos,
        fecho, palavras finais, sintese, agradecimentos, abschluss, schlusswort,
        schlussworte, verabschiedung, zusammenfassung, fazit, ausblick,
        schlussbemerkungen, resumee, schlussrunde, fin, fim, dank, nachste schritte,
        abschlussrunde, ende, chiusura, conclusioni, saluti finali, ringraziamenti,
        considerazioni finali, prossimi passi, chiusura dei lavori, conclusione""",
    Kind.TALK: """presentacion, presentaciones, ponencia, ponencias, charla,
        conferencia, exposicion, keynote, ponencia marco, experiencia, caso, caso de
        estudio, estudio de caso, intervencion, intervenciones, conferencia
        magistral, conferencia inaugural, clase magistral, demostracion, taller,
        practica, ponencia inaugural, ponencia principal, buenas practicas,
        experiencias, casos, testimonio, presentation, presentations, talk, lecture,
        keynote speech, keynote address, case study, case, case studies, lightning
        talk, demo, demonstration, workshop, speech, tutorial, opening keynote,
        statement, address, good practice, good practices, live demo, opening
        lecture, closing keynote, expose, conference, intervention, interventions,
        presentations, retour d'experience, atelier, etude de cas, temoignage,
        temoignages, conference inaugurale, conference d'ouverture, demonstration,
        presentacio, presentacions, ponencia, xerrada, conferencia, intervencio,
        cas, cas d'estudi, ponencia inaugural, experiencia, bones practiques,
        taller, ponencies, conferencia inaugural, apresentacao, apresentacoes,
        palestra, palestras, conferencia, intervencao, estudo de caso, experiencia,
        oficina, palestra de abertura, palestra principal, comunicacao, vortrag,
        vortrage, impuls, impulsvortrag, fachvortrag, prasentation, praxisbeispiel,
        input, impulsreferat, beitrag, fallstudie, workshop, hauptvortrag,
        erfahrungsbericht, keynote-vortrag, referat, praxisbericht,
        eroffnungsvortrag, intervento, relazione, presentazione, presentazioni,
        lezione, lectio magistralis, caso studio, esperienza, interventi,
        testimonianza, buone pratiche, dimostrazione, laboratorio""",
}
_KINDS = {
    phrase: kind
    for kind, phrases in reversed(_WORDS.items())
    for phrase in phrases_in(phrases)
}
_PHRASE = re.compile(rf"(?<![\w-]){any_of(','.join(_KINDS))}(?![\w])")
_ANYWHERE = frozenset({Kind.QA, Kind.BREAK, Kind.PANEL, Kind.CLOSING})
_FIRST = 4  # words among which a title says what kind it is
_SPEECHES = word_set(
    """remarks words palabras worte parole paraules palavras mot mots presentation
    presentacion presentacio apresentacao presentazione prasentation talk charla"""
)
_TOO_COMMON = word_set(
    """with para avec dels dans publico public publikum pubblico open abierto abierta
    obert obert expertos esperti temps time next case casos casa mesa table mass scene
    setting high short live demo bono"""
)
_SHORT_WORDS = word_set("q&a mot bye")
_SESSION_WORDS = (
    frozenset(word for phrase in _KINDS for word in words_of(phrase) if len(word) > 3)
    - _TOO_COMMON
    | _SHORT_WORDS
    | _SPEECHES
    | word_set(
        """remarks introductory address message mensaje video session sesion part mots
        discurso speech discours talk"""
    )
)
_DISCUSSION = re.compile(
    r"(?:open |offene |general )?"
    r"(?:discussion|debate?|debat|diskussion|discussione|dibattito|dialogo)"
)


def kind_of(title: str, speakers: int) -> Kind:
    """Return the kind that a title tells by the first of its telling words.

    Where it tells none it is a talk if somebody speaks. A discussion among
    several is a panel.
    """
    folded = fold(title)
    found = _PHRASE.search(folded)
    by_default = Kind.TALK if speakers else Kind.OTHER
    if found is None:
        return by_default
    kind = _KINDS[" ".join(found[0].split())]
    words_before = len(words_of(folded[: found.start()]))
    if kind is Kind.QA and speakers > 1 and _DISCUSSION.match(folded):
        return Kind.PANEL
    if (kind is Kind.PANEL and words_before and speakers == 1) or (
        kind is Kind.BREAK and speakers
    ):
        return by_default
    if words_before < _FIRST:
        return kind
    return kind if kind in _ANYWHERE and not speakers else by_default


def is_hosted_word(word: str) -> bool:
    """Return whether a folded word is of what a host does: to welcome, to close."""
    return _KINDS.get(word) in (Kind.WELCOME, Kind.INTRO, Kind.CLOSING) or (
        word in _SPEECHES
    )


def is_session_word(word: str) -> bool:
    """Return whether a folded word tells of a session's course: "welcome", "talk"."""
    return word in _SESSION_WORDS
