"""Words by which roles, organisations and titles of persons are known, folded."""

from __future__ import annotations

import re

from moderator_app.importers.announcement.letters import any_of, word_set

_ROLE_STEMS = """director directeur directrice direttor direttric direktor
    subdirector sotsdirector vicedirector sous-directeur geschaftsfuhr
    abteilungsleit projektleit bereichsleit referatsleit programmleit amtsleit
    leiter coordinador coordinator coordonnat coordenador coordinatric koordinator
    responsabl responsavel responsabil presidente presidenta president prasident
    vicepresident viceminist vizeprasident alcalde alcaldes vicealcald tinentalcald
    burgermeister oberburgermeister sindac councillor councilor concejal(?!i) conseller
    conseiller conselheir vereador stadtrat stadtratin assessor(?!at) asesor advisor
    adviser berater consulent consultor consultant professor profesor professeur
    catedratic dozent lecturer researcher investigador chercheur chercheuse
    pesquisador forscher ricercator wissenschaftler analyst analista expert(?!is)
    especialist specialist spezialist engineer ingenier(?!ia) ingenieur ingegner
    engenheir enginyer architect(?!ur) arquitect(?!ur) architekt(?!ur)
    architett(?!ur) planner urbanist stadtplaner economist jurist abogad lawyer
    avocat advogad journalist periodista giornalista jornalista moderador moderator
    moderatric facilitador cuiner cociner cozinheir cuisini facilitator cuiner
    cociner cozinheir cuisini animateur animatrice founder fundador fondateur
    fondatrice fondator cofound cofundador manager gestor gerente secretar(?!iat)
    sekretar(?!iat) segretari comisionad commissioner beauftragt delegad
    delegat(?!ion) deleguee embajador ambassador ambassadeur ambasciat diputad
    deputat senator senador senateur rektor decan chairwoman chairman chairperson
    vorsitzend vorstand sprecherin portavoz porte-parole spokes portaveu cheffe
    chargee encargad officer deputy representative representant vertreter
    rappresentant comisari curador curator editor(?!ial) auteur artist kunstler
    inspector supervisor administrador administrator intendent intendant governor
    gobernador gouverneur governador procurador magistrad geograf[oa]s?\b geographe
    historiador historian activist adjoint adjunt assistant asistent assistent
    assistente scientist cientific strateg estratega developer entwickler
    desarrollador designer bibliotecari librarian bibliothekar promotor produtor
    productor producer teamlead funcionari doctorand doktorand investigadora
    formador formateur formatrice trainer practitioner referent tecnic urbanista
    interprete mediador mediatric programador technicien techniker tecnico
    vicepresident viceminist copresident mitarbeiter commissair comissari expertin
    kommissar beigeordnet dezernent stadtdirektor landrat stadtbaurat"""
_ROLE_WORDS = word_set(
    """prefeito prefeita chefe mc councilmember councilwoman councilman alderman
    concejal concejala consejero consejera regidor regidora head chief ceo cto cio
    cfo coo vp lead chair mayor maire batlle batllessa jefe jefa chef charge cap
    minister ministro ministra ministre dean doyen rector rectora rectrice member
    miembro membre membro mitglied fellow student estudiante etudiant etudiante phd
    vice partner associate host coach teacher docente medico medica author autor
    autora depute deputee partner responsible principal president socio socia
    tecnica mp mep msp md edil edila intern praktikant coordinatore sprecher juez
    jueza judge owner economista officer procuradora soci presidency vocal vogal
    gestora adjunta adjunto staatssekretar staatssekretarin ministerin senatorin
    vicerector vicerectora vice-president vice-presidente vice-mayor vice-chair
    co-founder co-director co-chair sous-prefet prefet prefete elu elue echevin
    schuler schulerin adjoint teniente tinent viceprefeito relatora relator
    commissioner"""
)
_ENDING = (  # of words that are roles whatever they begin with: "Klimamanagerin"
    r"\w+(?:manager|leiter|berater|beauftragte|planer|ingenieur|direktor|forscher|"
    r"professor|meister|architekt|koordinator|sprecher|prasident|sekretar|techniker|"
    r"wissenschaftler|referent|padagog)(?:in|innen|e|r|s|en)?(?!\w)"
    r"|\w+olog(?:o|a|os|as|ue|ues|ist|ists|e|in)?(?!\w)"
)
_ROLE = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(_ROLE_STEMS.split())})\w*"
    rf"|(?:{'|'.join(sorted(_ROLE_WORDS))})(?!\w)|{_ENDING})"
)

_ORGANISATION_STEMS = """universi hochschul fachhochschul institut istitut instituci
    ministeri ministry minister(?=y|e\\b|io|i\\b) gobiern government gouvernement
    govern[oi]?\\b regierung ayuntamiento ajuntament mairie municip comune\\b
    gemeinde landeshauptstadt landkreis bezirk prefeitura camara conselho consejo
    conseil consell consiglio council senat\\b senado parlament diputaci generalitat
    landesanst stad\\b kommun direcci direcao gad\\b corporaci corporat colectiv
    collectif col·lectiu movimient archivo archive arxiu arquivo fondo\\b fund\\b
    fonds\\b gremio patronat agrupaci alianc sindicat syndicat gewerkschaft alcaldia
    metropol agenc agenzia agentur asociacion associa verband verein fundaci fundac
    foundation fondation fondazione stiftung networks?\\b xarxa reseau netzwerk
    rete\\b federa confeder comision comissao comissio commission commissione
    kommission observato laborato laboratoi secretari[ao]\\b secretariat departament
    department departement dipartimento direccion direccio direction direzione
    direcao coordinacion coordinacio coordination coordenacao oficina office bureau
    buro\\b amt\\b escuela school ecole escola(?!r) schule(?!r) scuola scola faculta
    faculte fakultat college academ akademie accademia company compan empresa gmbh
    unternehm ltd\\b llc\\b inc\\b consorci consort konsorti cooperativ cooperat
    genossenschaft museum museo museu musee library biblioteca bibliotheque
    bibliothek hospital clinic krankenhaus tribunal court\\b parliament parlamento
    chamber camera\\b embassy embajada ambassade botschaft bank\\b banco\\b
    banque\\b union\\b unio\\b alliance alianza alliance bundnis naciones nations\\b
    forum\\b foro\\b club\\b cluster hub\\b studio group\\b grupo\\b groupe\\b
    gruppe\\b grup\\b centre\\b center\\b centro\\b zentrum centrum stadtwerke
    stadtverwaltung stadtplanungsamt rathaus prefectura prefecture region\\b
    regione\\b county provincia province intendencia red\\b proyecto project\\b
    projecte\\b projeto\\b progetto\\b projekt\\b rede\\b conselleri consejeri
    concejali regidori projet\\b ong\\b ngo\\b uclg habitat\\b society sociedad
    societe societa societat gesellschaft think authority autoridad autorite
    trust\\b service\\b servicio servei programa\\b area\\b communaut mancomunidad
    mancomunitat colegio col·legi collegi kreis\\b bundesamt bundesminis landesamt
    ville\\b ciudad\\b ciutat\\b city\\b cities\\b cidade\\b stadt\\b citta\\b
    borough district distrito barri\\b cabinet\\b bufete\\b vzw\\b asbl\\b srl\\b
    s\\.l\\.? bv\\b e\\.v\\b comunidad comunitat junta\\b cabildo xunta eusko
    ateneu ateneo \\w{3,}(?<!ges)amt\\b \\w+(?:verein|verband|stiftung|kammer)\\b
    coletiv \\w*behord fachbereich dezernat diretoria settore\\b pole\\b
    deputation delegation\\b delegacion initiative iniciativa platform\\b
    plataforma\\b plateforme"""
_ORGANISATION = re.compile(
    rf"(?<!\w)(?:{'|'.join(dict.fromkeys(_ORGANISATION_STEMS.split()))})"
)

_TITLES_WITH_STOP = any_of(
    """prof, profa, profra, profª, dr, dra, drª, drs, mr, mrs, ms, mx, sr, sra, srª,
    srta, sres, ing, lic, arq, abg, mtro, mtra, dott, lcda, lcdo, mgtr, mag, econ, engº,
    dott.ssa, dott.sa, sig, sig.ra, sig.na,
    hon, mme, mlle, dipl.-ing, univ.-prof, pr, eng, excmo, excma, ilmo, ilma, me, arch,
    avv, geom, rag, on, d, dª, fr, h.e, s.e, rev, cllr, m"""
)
_TITLES_ALONE = any_of(
    """prof, profa, dr, dra, mr, mrs, ms, sr, sra, mme, mlle, herr, frau, dott,
    dottor, dottoressa, dott.ssa, sig.ra, prof.ssa, professor, professora, profesor,
    profesora, professeur, doctor, doctora, don, dona, senyor, senyora, sir, dame,
    lord, lady, ing, cllr, rev, hon, lic, arq, maitre, avv"""
)
PERSON_TITLE = re.compile(
    rf"(?:the\s)?(?:{_TITLES_WITH_STOP}(?:\.[ºª]?|[ºª]\.?)|{_TITLES_ALONE})(?=\s)\s*"
)
"""A title in front of a name, folded."""

ARTICLES = re.compile(
    r"(?:the|an?|una?|une|um|uma|eine?|el|la|los|las|le|les|lo|il|i|gli|o|os|as|der|die|"
    r"das|dem)\s+|l'"
)
"""An article at the start of a folded text."""

PARTICLES = word_set(
    """de del la las los el da das do dos di d' della delle dei degli du des le les
        van von vom den der ter ten zu zur bin ibn al el- y e i st san af av a"""
)
"""Small words inside names of persons."""

_ONE_OF_A_TITLE = word_set(
    """hall lounge room stage grand theatre lobby foyer welcome opening closing
    remarks introduction keynote presentation panel discussion session questions
    answers question answer break coffee lunch networking conclusions wrap up next
    steps final words debate round table roundtable talk lecture workshop overview
    summary case study studies good practices practice lessons learned results
    launch demo live q&a qa address statement housekeeping registration check
    moderated open floor poll survey feedback bienvenida apertura cierre clausura
    presentacion introduccion ponencia charla preguntas respuestas ronda mesa
    redonda conclusiones pausa descanso cafe palabras saludo saludos inauguracion
    experiencia experiencias caso casos taller dialogo conversatorio turno bienvenue
    accueil ouverture cloture expose conference table ronde echanges pause mot
    benvinguda obertura cloenda tancament precs preguntes torn taula rodona descans
    boas vindas abertura encerramento perguntas mesa intervalo palestra apresentacao
    begrussung begrußung grußwort eroffnung einfuhrung vortrag diskussion fragen
    pause abschluss podiumsdiskussion schlusswort verabschiedung fazit ausblick
    kaffeepause impulsvortrag impuls grusswort benvenuto saluti apertura chiusura
    domande risposte pausa tavola rotonda intervento relazione part parte partie
    teil block bloque modulo module session sesion climate change water energy urban
    rural city cities digital data governance public policy policies future mobility
    housing local global international regional national green smart social economic
    economy development sustainable sustainability planning participation democracy
    health education culture gender equality inclusion innovation technology finance
    financing budget budgets resilience risk adaptation transport services
    management strategy strategies action actions tools framework project projects
    programme program agenda world europe european africa african america asia new
    old how why what from the of and for in to with waste air nature heat streets
    street space spaces community communities civic citizen citizens people youth
    women migration food circular open source transformation transition metropolitan
    region regions network networks paper report online webinar zoom klimawandel
    klimaschutz wasser energie stadt stadte daten digitale digitaler zukunft
    mobilitat wohnen bildung gesundheit kultur nachhaltige nachhaltigkeit
    offentliche verwaltung beteiligung zusammenarbeit beispiele praxis rathaus
    strategie planung umwelt verkehr raum accion cambio climatico agua energia
    ciudad ciudades datos gobernanza politica politicas futuro movilidad vivienda
    desarrollo sostenible participacion democracia salud educacion cultura genero
    igualdad innovacion tecnologia internacional metodologia objetivo objetivos
    marco contexto gestion plan estrategia sesion webinar recomendaciones villes
    ville eau climat climatique donnees politique politiques mobilite logement
    developpement durable cooperation gouvernance citta acqua clima dati politiche
    futuro mobilita sviluppo sostenibile governo agua cidade cidades dados politicas
    mobilidade desenvolvimento sustentavel aigua ciutat ciutats dades mobilitat
    habitatge desenvolupament"""
)


def role_at(folded: str) -> int | None:
    """Return where in a folded text the first word of a role stands."""
    found = _ROLE.search(folded)
    return None if found is None else found.start()


def organisation_at(folded: str) -> int | None:
    """Return where in a folded text the first word of an organisation stands."""
    found = _ORGANISATION.search(folded)
    return None if found is None else found.start()


def is_of_a_title(word: str) -> bool:
    """Return whether a folded word belongs to titles rather than names of persons."""
    return word in _ONE_OF_A_TITLE


_OFFICE = re.compile(
    r"(?:vice|deputy |ober|first |honou?rary )?(?:mayor|mayoress|minister\w*|"
    r"ministr[oae]|ambassador|embajador\w*|ambassadeur|ambassadrice|secretari[oa]|secretary|governor|"
    r"gobernador\w*|senator\w*|senador\w*|senatrice|councillor|councilmember|president|"
    r"presidente|presidenta|burgermeister\w*|oberburgermeister\w*|alcalde|alcaldesa|"
    r"alcaldessa|batlle|prefeit[oa]|sindac[oa]|maire|diputad[oa]|deputat\w*|deput[ea]e?|"
    r"vereador\w*|regidor\w*|concejal\w*|assessor[ae]?|stadtrat|stadtratin|commissioner|"
    r"moderator\w*|chef|mc|king|queen|prince|princess|bishop|rector\w*|chief)"
)
_OF_AN_OFFICE = re.compile(
    r"general\w*|adjunt\w*|municipal\w*|na[ct]ional\w*|nazionale|regional\w*|ejecutiv\w*|"
    r"executive|deputy|senior|distrital|local|honor\w*|interim\w*|territorial|provincial|"
    r"federal|estatal|autonomic[ao]|metropolitan\w*|international\w*|internacional\w*"
)


def is_office(folded: str) -> bool:
    """Return whether a folded text is an office that stands before names: "mayor"."""
    return _OFFICE.fullmatch(folded) is not None


def is_of_an_office(word: str) -> bool:
    """Return whether a folded word goes on with an office: "general" of a director."""
    return _OF_AN_OFFICE.fullmatch(word) is not None


AND = re.compile(
    r"\s+(?:and|y|e|i|et|und|&|\+|sowie|as well as|asi como)\s+"
    r"(?!(?:co|sons?|partners?|associates|cie|sohne|hijos|filhos|figli)\b(?! [a-z]))"
)
"""What joins two who speak."""
