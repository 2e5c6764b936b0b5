"""Given names that are common where the seven languages are spoken, folded.

They tell a person from a capitalised title; a name that is missing here is
still found by what stands around it.
"""

from __future__ import annotations

from moderator_app.importers.announcement_letters import word_set

GIVEN_NAMES = word_set(
    """aaron abdul abdou abdullah abel abigail achim ada adam adama adele adela
        adelaide adelina adolfo adrian adriana adriano adrien agata agathe agnes
        agnieszka agostino agustin agustina ahmad ahmed aida aicha aina ainhoa aisha
        aitor alain alan alba albert alberta alberto aldo alejandra alejandro aleix
        alessandra alessandro alessia alessio alex alexander alexandra alexandre
        alexia alexis alfonso alfred alfredo alice alicia alina alison alix alma
        alvaro amadou amaia amalia amanda amandine amara amelia amelie amina aminata
        amira amparo amy ana anais anastasia ander andre andrea andreas andreia
        andres andreu andrew andrzej andy angel angela angeles angelica angelika
        angelo angels anika anita anja anke ann anna annalisa anne annegret anneke
        anneliese annette annie annika ansgar anthony antoine anton antonella antoni
        antonia antonina antonio apolline araceli ariadna ariane armando armin
        arnaldo arnau arnaud arno arthur artur arturo ashley asier astrid asuncion
        augusto aurelia aurelie aurora ayesha azucena barbara bartolome bartomeu
        bastian beat beata beate beatrice beatrix beatriz begona belen ben benedetta
        benedicte benedikt benito benjamin benoit bernadette bernard bernardo bernat
        bernd bernhard bert berta bertha bertrand bettina betty bianca bill birgit
        bjorn blanca bob boris brenda brian brigida brigitta brigitte britta bruna
        bruno camila camilla camille camilo candela carina carl carla carles carlo
        carlos carlota carme carmela carmen carol carolin carolina caroline carsten
        catalina catarina caterina catherine cathy cecile cecilia celia celine cesar
        chantal charles charlotte chiara chloe chris christa christel christian
        christiane christina christine christoph christophe christopher cindy claire
        clara clarissa claude claudia claudio claus clemence clemens clement
        clotilde colin concepcion conchita consuelo coralie cordula corinna corinne
        cornelia cosima craig cristian cristiana cristiano cristina cynthia dagmar
        damian damien daniel daniela daniele daniella danielle danilo dario darren
        dave david davide debora deborah delphine denis denise dennis detlef diana
        diane diego dieter dietmar dimitri dina dirk djamila dolores domenico
        domingo dominic dominik dominique donald donatella dora doris dorothea
        dorothee douglas duarte dulce eberhard edgar edgardo edith edmundo eduard
        eduarda eduardo edward edwin eike elena eleonora eleonore elia eliana elias
        elisa elisabet elisabeth elisabetta elise eliza elizabeth elke ella ellen
        elodie eloisa elsa elvira emanuela emeline emil emile emilia emilie emilio
        emily emma emmanuel emmanuelle encarna encarnacion enric enrica enrico
        enrique eric erica erich erika ernest ernesto ernst erwin esperanza esteban
        estefania estela estelle ester esteve esther etienne eugen eugenia eugenio
        eulalia eva evelyn evelyne ewa fabian fabiana fabien fabienne fabio fabiola
        fabrice fabrizio fatima fatimata fatou fatoumata federica federico felicia
        felipe felix ferdinand fernanda fernando ferran filip filipa filipe filippo
        fiona flavia flavio flora florence florian frances francesc francesca
        francesco francis francisca francisco franck franco francois francoise frank
        franz franziska fred frederic frederick frederik frederike frida friederike
        friedrich fritz gabriel gabriela gabriele gabriella gabrielle gael gaelle
        gaspar gemma genevieve geoffrey georg george georges georgia georgina gerald
        geraldine gerard gerardo gerd gerda gerhard gerlinde german germana gertrud
        giacomo giada gian gianluca gianni giancarlo gilbert gilberto gilles gina
        ginevra giorgia giorgio giovanna giovanni gisela giulia giuliana giulio
        giuseppe giuseppina glenn gloria gonzalo graca grace graciela graham greta
        gregoire gregor gregorio gregory greg guadalupe gudrun guido guilherme
        guillaume guillem guillermo gunter gunther gustavo guy hamid hanna hannah
        hannelore hannes hans harald harold harriet harry hartmut hasan hassan
        hector heide heidi heike heiko heiner heinrich heinz helen helena helene
        helga helmut hendrik henri henrik henrike henrique henry herbert hermann
        hernan herve hilda hilde hildegard holger hortensia horst hubert hugo ian
        ibrahim ida ignacio ignasi igor ilaria ilona ilse imke imma immaculada ines
        inga inge ingo ingrid inmaculada ioana ioannis irena irene irina iris irma
        isa isaac isabel isabela isabell isabella isabelle ismael itziar ivan ivana
        ivo jack jacinta jacinto jacob jacobo jacqueline jacques jaime jakob jamal
        james jamie jan jana jane janet janina janine jasmin jason jaume javier jean
        jeanne jeff jeffrey jelena jennifer jenny jens jeremy jeronimo jerome
        jessica jesus jill jim jo joachim joan joana joanna joao joaquim joaquin
        jochen joe joel joelle johan johann johanna johannes john jonas jonathan
        jordi jorg jorge jose josee josef josefa josefina josep joseph josephine
        joshua josiane josune joy joyce juan juana judit judith julen julia julian
        juliana juliane julie julien juliet juliette julio julius jurgen justine
        jutta kai karen karim karin karina karine karl karla karoline karsten
        katarina kate katharina katherine kathleen kathrin kathryn kathy katia katja
        katrin kay keith ken kenneth kerstin kevin khadija kim kirsten klara klaus
        konrad konstantin kristen kristin kristina kurt laia lara lars laszlo latifa
        laura laure laurence laurent lea leandro leila lena leo leon leonardo leonie
        leonor leopold leticia lia liam lidia lieve lilian liliana lilly lina linda
        lino lisa lise lluc lluis llum lluisa lola lorena lorenzo loreto lou louis
        louisa louise lourdes luca lucas lucia luciana luciano lucie lucien lucille
        lucrecia lucrezia lucy ludmila ludovic luigi luis luisa luise luiz luiza
        lukas lutz luz lydia lynn madeleine magali magda magdalena maike maite
        malika malte mamadou manel manfred manon manuel manuela mar marc marcel
        marcela marcella marcello marcelo marcia marco marcos marcus mareike
        margaret margarethe margarida margarita margherita margit margot marguerite
        maria mariam mariama mariana marianna marianne mariano maribel marie mariela
        marija marina mario marion marisa marisol marit marita marius marjorie mark
        marko markus marlene marta martha marti martin martina martine mary maryam
        massimo mateo mateu mateus mathias mathieu mathilde matilde matt matteo
        matthew matthias matthieu maud maurice mauricio maurizio mauro max maxime
        maximilian maya mehdi mehmet meike melanie melissa mercedes merce meritxell
        michael michaela michal michel michela michele micheline michelle miguel
        miquel mikael mike mila milagros milena minna mireia mireille miren miriam
        mirja mirjam mohamed mohammad mohammed moises mona monica monika monique
        monserrat montserrat moritz moussa muriel mustafa myriam nadege nadia nadine
        nancy naomi narcis natalia natalie nathalie nathan nelly nelson nerea neus
        nicola nicolas nicole nicoletta niklas nikolaus nils nina noel noelia noemi
        nora norbert norma nuno nuria octavi octavio odile olaf olga oliver olivia
        olivier omar oriol oscar osvaldo oswaldo otto ousmane pablo paloma pamela
        paola paolo pascal pascale pasqual patrice patricia patricio patrick
        patrizia patxi pau paul paula paulina pauline paulo pavel pedro peggy
        penelope pere perla peter petra philip philipp philippa philippe phil pia
        piedad pierre pierrick pieter pietro pilar pina pol priscilla priya quim
        rachel rachid rafael rafaela raffaella raffaele rafel rahel raimon rainer
        raimund ralf ralph ramon raoul raphael raquel raul rebeca rebecca regina
        regine regula reiner reinhard reinhold remedios remei remi renata renate
        renato rene renee reyes riccardo ricard ricarda ricardo richard rita robert
        roberta roberto robin rocio rodolfo rodrigo roger roland rolf roman romain
        romina romy ronald rosa rosalia rosana rosario rosemarie rosemary rossana
        rosella rossella roxana roy ruben rudiger rudolf rui ruth sabina sabine
        sabrina salma salome salvador salvatore sam samantha samir samira samuel
        sandra sandrine sandro santiago sara sarah sascha saskia sean sebastian
        sebastien serena serge sergi sergio severine sharon sheila sibylle siegfried
        sigrid silke silvana silvia silvie silvio simon simona simone sina sofia
        sofie solange soledad sonia sonja sophia sophie soraya stefan stefania
        stefanie stefano steffen stella stephan stephane stephanie stephen steve
        steven stuart sue susan susana susann susanna susanne suzanne svenja sven
        sylvain sylvia sylvie sybille tamara tania tanja tatiana telmo teodoro
        teresa terezinha thea theo theodor theresa therese theresia thierry thilo
        thomas thorsten tiago tiziana tilman tim timo tina tobias tom tomas tommaso
        toni tony torsten tracy tristan txema udo ugo ulf ulrich ulrike umberto
        ursula ute uwe valentin valentina valeria valerie valentino vanessa vania
        vera vernonica veronica veronika veronique vicenc vicenta vicente vicky
        victor victoria vincent vincenzo viola violeta virginia virginie vittoria
        vittorio viviana vivian viviane volker walter waltraud wanda wendy werner
        wilfried wilhelm willem william wolfgang xavi xavier ximena xavi xisca yago
        yann yannick yasmin yasmina yesenia yolanda yolande yvan yves yvette yvonne
        zoe zineb fatma mariona biel marcal anabel lucinda dalia nikos eleni giorgos
        kostas dimitris akira hiroshi kenji yuki mei ling wei jing li xin raj ravi
        sanjay anita deepa sunita amit rahul arjun vikram lakshmi kwame kofi ama
        abena chinua ngozi chidi amaka oluwaseun tunde yaw esi thabo sipho nomsa
        themba wanjiku wangari otieno achieng mwangi juma halima hamza youssef
        yousef khalid fadi rania layla nour leyla elif ayse emre can zeynep murat
        ozlem sibel svetlana olena oksana dmytro andriy natalya sergey piotr pawel
        tomasz katarzyna malgorzata jiri petr marek zuzana istvan zoltan eszter ilse
        joris jeroen maarten sanne marieke anouk lotte pim ingeborg astri solveig
        lars mikkel mette freja soren aino mika jukka pekka kaisa gwen owen rhys
        siobhan niamh aoife ciaran declan itzel xochitl citlali yadira yamila dayana
        maritza mayra marcelino graziela thais thiago caio beatriz heloisa vitor
        joaquina celeste aparecida marli simao goncalo tomaz afonso catia lurdes"""
)
