"""Given names that are common where the seven languages are spoken, folded.

They tell a person from a capitalised title; a name that is missing here is
still found by what stands around it.
"""

from __future__ import annotations

from moderator_app.importers.announcement_letters import word_set

GIVEN_NAMES = word_set(
    """aaron abdou abdul abdullah abel abena abigail achieng achim ada adam adama adela
    adelaide adele adelina aditi adolfo adrian adriana adriano adrien adwoa afonso
    agata agathe agnes agnieszka agostina agostino agustin agustina ahmad ahmed
    aicha aida aina ainhoa aino aisha aitor akinyi akira akua alain alan alba albert
    alberta alberto aldo aleix alejandra alejandro alessandra alessandro alessia
    alessio alex alexander alexandra alexandre alexia alexis alfonso alfred alfredo
    alice alicia alina alison alix alma alvaro ama amadou amaia amaka amalia amanda
    amandine amara ambrosio amelia amelie amina aminata amira amit amparo amy ana
    anabel anais ananya anastasia ander andre andrea andreas andreia andres andreu
    andrew andriy andrzej andy ane angel angela angeles angelica angelika angelo
    angels angharad anika anil anita anja anke ann anna annalisa anne annegret
    anneke anneliese annette annie annika anouk ansgar anthony antia antoine anton
    antonella antoni antonia antonina antonio aoife aparecida apolline araceli
    ariadna ariane aritz arjun armando armin arnaldo arnau arnaud arno arthur artur
    arturo arun ashley ashok asier asif assunta astri astrid asuncion atieno augusto
    aurelia aurelie aurora ayaan ayesha ayse azucena babatunde barbara bartolome
    bartomeu bastian beat beata beate beatrice beatrix beatriz begona belen ben
    benedetta benedicte benedikt benito benjamin benoit bernadette bernard bernardo
    bernat bernd bernhard bert berta bertha bertrand bettina betty bianca biel bilal
    bill birgit bjorn blanca bob bola boris brais brenda brian brigid brigida
    brigitta brigitte britta bruna bruno caio callum camila camilla camille camilo
    can candela carina carl carla carles carlo carlos carlota carme carmela carmelo
    carmen carol carolin carolina caroline carsten catalina catarina caterina
    catherine cathy catia cecile cecilia celeste celia celine cesar chantal charles
    charlotte cheptoo chiara chidi chinua chioma chloe chris christa christel
    christian christiane christina christine christoph christophe christopher ciaran
    cindy ciro citlali claire clara clarissa claude claudia claudio claus clemence
    clemens clement clotilde colin concepcion conchita conor consuelo coralie
    cordula corinna corinne cornelia cosima craig cristian cristiana cristiano
    cristina cynthia dagmar dalia damian damien daniel daniela daniele daniella
    danielle danilo dario darnell darren dave david davide dayana debora deborah
    declan deepa delphine denis denise dennis detlef diana diane diego dieter
    dietmar dimitri dimitris dina dirk divya djamila dmytro dolores dolors domenico
    domingo dominic dominik dominique donald donatella dora doris dorothea dorothee
    douglas duarte dulce dylan eamonn eberhard edgar edgardo edith edmundo eduard
    eduarda eduardo edward edwin eike eilidh ekow elena eleni eleonora eleonore elia
    eliana elias elif elisa elisabet elisabeth elisabetta elise eliza elizabeth elke
    ella ellen elodie eloisa elsa elvira emanuela emeka emeline emil emile emilia
    emilie emilio emily emma emmanuel emmanuelle empar emre encarna encarnacion
    encarni eneko enric enrica enrico enrique eric erica erich erika ernest ernesto
    ernst erwin esi esperanza estanislau esteban estefania estela estelle ester
    esteve esther eszter etienne eugen eugenia eugenio eulalia eva evaristo evelyn
    evelyne ewa fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadi
    farah fatema fatima fatimata fatma fatou fatoumata federica federico felicia
    felipe felix ferdinand fergus fermin fern fernanda fernando ferran fidel filip
    filipa filipe filippo fiona flavia flavio flora florence florencio florian
    folake frances francesc francesca francesco francis francisca francisco franck
    franco francois francoise frank franz franziska fred frederic frederick frederik
    frederike freja frida friederike friedrich fritz gabriel gabriela gabriele
    gabriella gabrielle gael gaelle ganesh garazi gareth gaspar gemma genevieve
    gennaro genoveva geoffrey georg george georges georgia georgina gerald geraldine
    gerard gerardo gerd gerda gerhard gerlinde german germana gertrud gethin giacomo
    giada gian giancarlo gianluca gianni gilbert gilberto gilles gina ginevra
    giorgia giorgio giorgos giovanna giovanni gisela giulia giuliana giulio giuseppe
    giuseppina glenn gloria goncalo gonzalo gorka graca grace graciela graham
    grainne grazia graziela greg gregoire gregor gregorio gregory greta guadalupe
    gudrun guido guilherme guillaume guillem guillermo gunter gunther gustavo guy
    gwen halima hamid hamish hamza hanna hannah hannelore hannes hans harald harold
    harriet harry hartmut hasan hassan hector heide heidi heike heiko heiner heinke
    heinrich heinz helen helena helene helga helmut heloisa hendrik henri henrik
    henrike henrique henry herbert hermann hernan herve hilario hilda hilde
    hildegard hina hiroshi holger horst hortensia hubert hugo ian ibrahim ida ifeoma
    ignacio ignasi igor iker ilaria ilona ilse imelda imke imma immaculada imran
    ines inga inge ingeborg ingo ingrid inmaculada ioana ioannis iratxe irena irene
    iria irina iris irma isa isaac isabel isabela isabell isabella isabelle isidoro
    ismael istvan itzel itziar ivan ivana ivo jacinta jacinto jack jacob jacobo
    jacqueline jacques jaime jairo jakob jamal james jamie jan jana jane janelle
    janet janina janine jasmin jason jaume javier jean jeanne jeff jeffrey jelena
    jennifer jenny jens jeremy jeroen jerome jeronimo jessica jesus jhon jill jim
    jing jiri jo joachim joan joana joanna joao joaquim joaquin joaquina jochen joe
    joel joelle johan johann johanna johannes john jon jonas jonathan jordi jorg
    jorge joris jose josee josef josefa josefina josep joseph josephine joshua
    josiane josune joy joyce juan juana judit judith jukka julen julia julian
    juliana juliane julie julien juliet juliette julio julius juma jurgen justine
    jutta kai kaisa kamau karen karim karin karina karine karl karla karoline
    karsten katarina katarzyna kate katharina katherine kathleen kathrin kathryn
    kathy katia katja katrin kavita kay keisha keith ken kenji kenneth kerstin kevin
    khadija khalid kim kiprop kirsten klara klaus kofi kojo koldo konrad konstantin
    kostas kristen kristin kristina kurt kwaku kwame laia lakshmi lara lars laszlo
    latifa latoya laura laure laurence laurent layla lea leandro leila leire lena
    leo leon leonardo leonie leonor leopold leticia leyla li lia liam lidia lieve
    lilian liliana lilly lina linda ling lino lisa lise lluc lluis lluisa llum lola
    lorena lorenzo loreto lotte lou louis louisa louise lourdes luca lucas lucia
    luciana luciano lucie lucien lucille lucinda lucrecia lucrezia lucy ludmila
    ludovic luigi luis luisa luise luiz luiza lukas lurdes lutz luz lydia lynn
    maarten madeleine magali magda magdalena mahesh maike maite malgorzata malika
    malte mamadou manel manfred manon manuel manuela mar marc marcal marcel marcela
    marcelino marcella marcello marcelo marcia marco marcos marcus mareike marek
    margaret margarethe margarida margarita margherita margit margot marguerite
    maria mariam mariama mariana marianna marianne mariano maribel marie marieke
    mariela marija marina mario marion mariona marisa marisol marit marita maritza
    marius marjorie mark marko markus marlene marli marta martha marti martin
    martina martine mary maryam massimo mateo mateu mateus mathias mathieu mathilde
    matilde matt matteo matthew matthias matthieu maud maurice mauricio maurizio
    mauro max maxime maximilian maya mayra meera mehdi mehmet mei meike melanie
    melissa merce mercedes mercy meritxell mette michael michaela michal michel
    michela michele micheline michelle miguel mika mikael mike mikel mikkel mila
    milagros milena minna miquel mireia mireille miren miriam mirja mirjam mohamed
    mohammad mohammed moises mona monica monika monique monserrat montse montserrat
    moritz moussa murat muriel mustafa mutua mwangi myriam nadeem nadege nadia
    nadine naiara nancy naomi narcis natalia natalie natalya nathalie nathan nayeli
    neha nelly nelson nerea neus ngozi niamh nicola nicolas nicole nicoletta nigel
    nikhil niklas nikolaus nikos nils nina njeri nneka noel noelia noemi nomsa nora
    norbert norma nour nuno nunzia nuria obinna octavi octavio odhiambo odile oksana
    olaf olatz olena olga oliver olivia olivier olu oluwaseun omar oriol orla oscar
    osvaldo oswaldo otieno otto ousmane owen ozlem pablo padraig paloma pamela paola
    paolo pascal pascale pascual pasqual pasquale patrice patricia patricio patrick
    patrizia patxi pau paul paula paulina pauline paulo pavel pawel pedro peggy
    pekka penelope pep pere perla peter petr petra phil philip philipp philippa
    philippe pia piedad pierre pierrick pieter pietro pilar pim pina piotr pol pooja
    priscilla priya priyanka quim rachel rachid rafael rafaela rafel raffaele
    raffaella rahel rahul raimon raimund rainer raj rajesh ralf ralph ramesh ramon
    rania raoul raphael raquel rashid raul ravi rebeca rebecca regina regine regula
    reiner reinhard reinhold remedios remei remi renata renate renato rene renee
    reyes rhian rhys ricard ricarda ricardo riccardo richard rita robert roberta
    roberto robin rocco rocio rodolfo rodrigo roger rohit roisin roland rolf romain
    roman romina romy ronald rosa rosalia rosana rosaria rosario rosella rosemarie
    rosemary rossana rossella roxana roy ruben rudiger rudolf rui ruth sabela sabina
    sabine sabrina sadia saima salma salome salvador salvatore sam samantha samir
    samira samuel sandra sandrine sandro sanjay sanne santiago santo sara sarah
    sascha saskia sean sebastia sebastian sebastien segun serena serge sergey sergi
    sergio severine sharon sheila shreya sibel sibylle siegfried sigrid silke
    silvana silvia silvie silvio simao simon simona simone sina sinead siobhan sipho
    sofia sofie solange soledad solveig sonia sonja sophia sophie soraya soren
    stefan stefania stefanie stefano steffen stella stephan stephane stephanie
    stephen steve steven stuart sue sunil sunita suresh susan susana susann susanna
    susanne suzanne sven svenja svetlana sybille sylvain sylvia sylvie tamara tamika
    tania tanja tariq tatiana telmo teodoro teresa terezinha thabo thais thea themba
    theo theodor theresa therese theresia thiago thierry thilo thomas thorsten tiago
    tilman tim timo tina tiziana tobias tom tomas tomasz tomaz tommaso toni tony
    torsten tracy trevor tristan tunde txell txema uche udo ugo ulf ulrich ulrike
    umberto unai ursula usman ute uwe uxia uxue valentin valentina valentino valeria
    valerie vanessa vania vera vernonica veronica veronika veronique vicenc vicent
    vicenta vicente vicky victor victoria vijay vikram vincent vincenzo viola
    violeta virginia virginie vitor vittoria vittorio vivek vivian viviana viviane
    volker walter waltraud wambui wanda wangari wanjiku wanjiru wei wendy werner
    wilfried wilhelm willem william wilmer wolfgang xabier xavi xavier xesca ximena
    ximo xin xisca xoan xochitl xurxo yadira yago yamila yamile yann yannick yasmin
    yasmina yaw yesenia yesica yolanda yolande yousef youssef yuki yuri yvan yves
    yvette yvonne zainab zeynep zineb zoe zoltan zuzana"""
)
