"""What the sections and labels of an announcement page are called, in seven languages.

Data for comparison: phrases as `phrase` gives them, folded, without punctuation.
"""

from __future__ import annotations

from enum import Enum, auto

from moderator_app.importers.announcement.letters import phrase_set


class Section(Enum):
    """What a part of a page is about."""

    UNKNOWN = auto()
    PROGRAMME = auto()
    PEOPLE = auto()
    PLACE = auto()
    WHEN = auto()
    LANGUAGE = auto()
    TOPICS = auto()
    TITLE = auto()
    TOTAL = auto()
    OTHER = auto()  # about neither: audience, registration, sponsors, footer


HEADINGS: dict[Section, frozenset[str]] = {
    Section.PROGRAMME: phrase_set(
        """programa, el programa, programa detallado, programa preliminar, agenda,
        la agenda, orden del día, escaleta, minuto a minuto, cronograma, estructura,
        estructura de la sesión, desarrollo, desarrollo de la sesión, itinerario,
        horario y programa, programme, program, the programme, schedule, timetable,
        run of show, running order, order of the day, session plan, lineup, line-up,
        event flow, session outline, programme du webinaire, ordre du jour, déroulé,
        déroulement, le programme, au programme, horaires et programme, ordre del
        dia, el programa, guió, escaleta, programação, pauta, ordem do dia, roteiro,
        cronograma, alinhamento, programm, das programm, ablauf, ablaufplan,
        tagesordnung, zeitplan, programmablauf, programma, il programma, scaletta,
        ordine del giorno, come si svolge, what's happening, what is happening,
        what's on, cómo se desarrollará, cosa faremo, ce que nous ferons, was
        passiert, cómo será, así será, com anirà, comment ça se passe, so läuft es
        ab, como será, svolgimento"""
    ),
    Section.PEOPLE: phrase_set(
        """capacitadores, capacitadoras, ponentes, las ponentes, los ponentes,
        participantes, participan, expositores, expositoras, panelistas,
        conferencistas, conferenciantes, facilitadores, facilitadoras, oradores,
        oradoras, intervienen, intervinientes, invitados, invitadas, formadores,
        formadoras, docentes, ponente, expositor, expositora, moderadora, moderador,
        modera, facilitadora, facilitador, interviene, imparte, imparten, con la
        participación de, ponentes invitados, nuestros ponentes, speakers, speaker,
        the speakers, our speakers, meet the speakers, presenters, presenter,
        panelists, panellists, panelist, panellist, trainers, trainer, facilitators,
        facilitator, guests, hosts, moderator, moderators, chair, chaired by,
        featuring, moderated by, guest speakers, keynote speakers, lecturers,
        instructors, experts, contributors, intervenants, intervenantes,
        intervenant, intervenante, les intervenants, orateurs, oratrices, orateur,
        formateurs, formatrices, conférenciers, conférencières, animateur,
        animatrice, modération, modérateur, modératrice, avec la participation de,
        with, mit, amb, chi parla, chi interviene, relatori e relatrici, quién
        habla, quiénes participan, who is speaking, who's speaking, qui parle, qui
        intervient, wer spricht, quem fala, qui parla, invités, panélistes, avec,
        ponents, les ponents, els ponents, formadors, formadores, moderadora,
        conferenciants, hi intervenen, intervenen, participants, amb la participació
        de, ponències, palestrantes, oradores, formadores, convidados, convidadas,
        palestrante, mediador, mediadora, mediação, moderação, participantes, com a
        participação de, facilitação, referenten, referentinnen, referentinnen und
        referenten, referierende, referent, referentin, sprecher, sprecherinnen,
        vortragende, mitwirkende, moderation, podium, moderatorin, unsere
        referenten, gäste, expertinnen, experten, es sprechen, mit dabei, relatori,
        relatrici, relatore, relatrice, session leads, session lead, facilitation
        team, ospiti, docenti, formatori, moderatore, moderatrice, modera,
        intervengono, i relatori, interventi di, facilitatori"""
    ),
    Section.PLACE: phrase_set(
        """dónde, lugar, plataforma, acceso, enlace, enlace de acceso, enlace de
            conexión, conexión, cómo conectarse, modalidad, sede, lugar y fecha,
            enlace zoom, where, place, venue, location, platform, access, link, join
            link, how to join, join, connection, zoom link, webinar link, meeting
            link, how to connect, join us online, où, lieu, plateforme, accès, lien,
            connexion, lien de connexion, lien zoom, on, lloc, plataforma, accés,
            enllaç, connexió, enllaç de connexió, com connectar-se, onde, local,
            acesso, ligação, link de acesso, conexão, wo, ort, veranstaltungsort,
            plattform, zugang, zugangslink, einwahl, einwahldaten, dove, luogo,
            piattaforma, accesso, collegamento, link di accesso, zoom, google meet,
            microsoft teams, webex"""
    ),
    Section.WHEN: phrase_set(
        """cuándo, fecha, fecha y hora, fecha y horario, hora, horario, horarios,
            día, día y hora, when, date, date and time, date & time, dates, time,
            day, time and date, quand, date et heure, date et horaire, heure,
            horaire, horaires, date & heure, quan, data, data i hora, dia i hora,
            hora i data, quando, data e hora, data e horário, data e hora, dia e
            hora, dia, dia e horário, wann, datum, termin, uhrzeit, zeit, datum und
            uhrzeit, datum und zeit, wann und wo, data e ora, ora, orario, giorno,
            data e orario, quando e dove"""
    ),
    Section.LANGUAGE: phrase_set(
        """idioma, idiomas, lengua, lenguas, language, languages, working language,
            langue, langues, llengua, llengües, língua, línguas, sprache, sprachen,
            lingua, lingue, interpretación, interpretation, working languages,
            idioma del webinar, langue de travail"""
    ),
    Section.TOPICS: phrase_set(
        """contenidos, contenido, temas, temario, temas clave, ejes temáticos, temas
            a tratar, qué aprenderás, temáticas, puntos clave, tópicos, topics,
            contents, content, key topics, themes, what you will learn, topics
            covered, what we will cover, key themes, key questions, you will learn,
            thèmes, sujets, thématiques, contenus, contenu, points abordés, thèmes
            abordés, continguts, contingut, temes, temàtiques, eixos, conteúdos,
            conteúdo, temas, tópicos, temáticas, temas abordados, themen, inhalte,
            inhalt, schwerpunkte, themenschwerpunkte, das lernen sie, temi,
            contenuti, argomenti, tematiche, temi trattati"""
    ),
    Section.TITLE: phrase_set(
        """título, title, titre, títol, titel, titolo, webinar, webinaire,
            webinario, seminario web, evento, event, événement, esdeveniment,
            veranstaltung, webinar title, título del webinar, titre du webinaire,
            título do webinar, titel des webinars, titolo del webinar, nombre,
            seminário web, web seminar, online-seminar, tema del webinar, jornada,
            taller, workshop, invitación, invitation, convite, invito, einladung,
            invitació, seminario online, tema, topic, theme, subject, asunto, thema,
            thème, objet, betreff, assunto, oggetto"""
    ),
    Section.TOTAL: phrase_set(
        """total, duración total, total duration, durée totale, durada total,
            duração total, gesamtdauer, gesamt, durata totale, totale, duración,
            duration, durée, durada, duração, dauer, durata, length, tiempo total,
            total time, total length, temps total, duración de la sesión, session
            length, duración del webinar, insgesamt, summe, en total, duración
            estimada"""
    ),
    Section.OTHER: phrase_set(
        """quién debe asistir, quien debe asistir, dirigido a, a quién va dirigido,
        destinatarios, público, público objetivo, público meta, inscripción,
        inscripciones, suscripción, registro, contacto, organizan, organiza,
        kind regards, best regards, warm regards, regards, best wishes, sincerely,
        yours sincerely, yours faithfully, atentamente, saludos cordiales, un saludo,
        un cordial saludo, cordialement, bien cordialement, bien à vous,
        mit freundlichen grüßen, freundliche grüße, viele grüße, herzliche grüße,
        cordiali saluti, distinti saluti, un caro saluto, atenciosamente,
        com os melhores cumprimentos, cumprimentos, cordialment, atentament,
        patrocinan, colaboran, objetivos, objetivo, introducción, einführung,
        introducció, presentación, antecedentes, contexto, sobre, acerca de,
        materiales, más información, certificado, requisitos, metodología,
        justificación, síguenos, compartir, cookies, política de privacidad,
        preguntas frecuentes, faq, faqs, frequently asked questions, questions
        fréquentes, foire aux questions, häufige fragen, domande frequenti,
        perguntas frequentes, preguntes freqüents, aviso legal, bibliografía,
        documentos, resultados esperados, descripción, resumen, próximos eventos,
        colabora, para quién, quiénes somos, who should attend, audience, target
        audience, registration, register, rsvp, sign up, contact, contacts,
        sponsors, partners, organisers, organizers, organised by, organized by,
        supported by, objectives, introduction, background, about, about us,
        context, materials, more information, further information, requirements,
        share, follow us, privacy policy, terms and conditions, cookie policy,
        overview, description, abstract, related events, upcoming events, resources,
        in partnership with, who is it for, before you join, biographies, bios,
        biography, newsletter, accessibility, recording, terms, downloads,
        references, aims, goals, rationale, expected outcomes, practical
        information, house rules, public, public visé, public cible, à qui
        s'adresse, inscription, inscriptions, contact, partenaires, organisateurs,
        objectifs, contexte, à propos, plus d'informations, résumé, documents,
        ressources, mentions légales, présentation, biographies, informations
        pratiques, a qui va adreçat, adreçat a, destinataris, inscripció,
        inscripcions, contacte, organitza, organitzen, col·laboren, objectius,
        presentació, introducció, context, més informació, a quem se destina,
        público-alvo, destinatários, inscrição, inscrições, contato, contacto,
        organização, apoio, apoios, objetivos, introdução, apresentação, contexto,
        mais informações, patrocínio, sobre o evento, materiais, biografias,
        zielgruppe, für wen, anmeldung, kontakt, veranstalter, partner, sponsoren,
        ziele, ziel, einleitung, hintergrund, über uns, weitere informationen,
        datenschutz, impressum, beschreibung, teilnahme, technik, hinweise, kosten,
        unterlagen, a chi si rivolge, destinatari, iscrizione, iscrizioni,
        registrazione, contatti, organizzatori, organizzato da, sponsor, obiettivi,
        introduzione, presentazione, contesto, informazioni, informativa sulla
        privacy, descrizione, biografie, materiali"""
    ),
}
"""The names of each section; a longer heading may hold one."""

GENERIC_TITLES = HEADINGS[Section.TITLE] | phrase_set(
    """programa, programme, programm, programma, agenda, inicio, home, startseite,
        accueil, inici, announcement, anuncio, annonce, anunci, anúncio,
        ankündigung, annuncio, save the date, webinar series, ciclo de webinars,
        información, information, index, menu, menú, skip to content, next webinar,
        próximo webinar, prochain webinaire, flyer, press release, nota de prensa"""
)
"""First lines of pages that are not the title of what they announce."""

END_MARK = (
    r"(?:fin|final|end|ends|finish|fi|fim|termino|ende|schluss|veranstaltungsende|fine|"
    r"termine|adjourn)"
    r"(?: (?:de la|de l'|del|de|du|des|der|da|do|dei|della|dell'|di|of the|of))?"
    r"(?:(?: |(?<='))(?:webinar\w*|session|sesion|sessio|sessione|sessao|seance|"
    r"jornada|evento|atelier|incontro|"
    r"event|veranstaltung|meeting|reunion|travaux|lavori|acto|acte|workshop|taller|"
    r"seminar\w*))?"
)
"""A pattern for what a last row says that is no segment but the session's end."""

DEADLINES = phrase_set(
    """hasta el, antes del, fecha límite, plazo, publicado, publicada, actualizado,
        última actualización, deadline, until, before, no later than, by the,
        published, posted, updated, copyright, last updated, jusqu'au, avant le,
        publié, date limite, mis à jour, fins al, abans del, data límit, publicat,
        até, até ao, antes de, prazo, publicado em, bis zum, bis, anmeldeschluss,
        veröffentlicht, stand, entro il, fino al, scadenza, pubblicato, aggiornato,
        inscripciones, registration closes, anmeldefrist, early bird, recording of,
        grabación del, register by, issued, version, versión"""
)
"""Words beside dates that are not the session's."""
