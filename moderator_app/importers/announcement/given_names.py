"""Given names that are common where the seven languages are spoken, folded.

They tell a person from a capitalised title; a name that is missing here is
still found by what stands around it.
"""

from __future__ import annotations

from moderator_app.importers.announcement.letters import word_set

GIVEN_NAMES = word_set(
    """aaron abdou abdul abdullah abebe abel abena abigail abiodun achieng achim ada
    adam adama adebayo adela adelaide adele adelina adenike aditi adolfo adrian
    adriana adriano adrien adwoa afonso agata agathe agnes agnieszka agostina
    agostino agustin agustina ahmad ahmed aicha aida aiko aina ainhoa aino aisha
    aitor akiko akin akinyi akira akua alain alan alba albert alberta alberto albie
    aldo alec aleix alejandra alejandro aleksandra alemayehu alessandra alessandro
    alessia alessio alex alexander alexandra alexandre alexia alexis alfie alfonsina
    alfonso alfred alfredo alice alicia alina alison alistair alix ally alma almaz
    alvaro ama amadou amaia amaka amalia amanda amandine amara amare amaya ambar
    ambrosio amelia amelie amina aminata amira amit amos amparo amra amy ana anabel
    anais ananya anastasia anatole ander andoni andre andrea andreas andreia andres
    andreu andrew andriy andrzej andy ane angel angela angelica angelika angelines
    angelo angels angharad angus anika anil anita anja anke ann anna annalisa anne
    annegret anneke anneliese annette annie annika anouk anoushka anselmo ansgar
    anthony antia antoine anton antonella antoni antonia antonieta antonin antonina
    antonio aoife aparecida apolline apolonia araceli archie ariadna ariane ariel
    aritz arjun arlet arlette armando armelle armin arnaldo arnau arnaud arne arno
    arnold arthur artur arturo arun asha asher ashley ashok asier asif assefa
    assunta astri astrid atieno aude augusto aurea aurelia aurelie aurelien aurora
    awa axelle ayaan ayesha aylin ayodele ayse ayumi azahara azucena babatunde
    bakari balbina baltasar baptiste barbara barnaby barry bart bartolome bartomeu
    basil bastian bastien bea beat beata beate beatrice beatrix beatriz becky begona
    belen beltran ben benedetta benedicte benedikt benigno benito benjamin benny
    benoit berenice bernabe bernadette bernard bernardo bernat bernd bernhard bernie
    bert berta bertha bertrand beth betsy bettina betty bhavna bianca bibiana biel
    bilal bill billy binta birgit bjorn blake blanca blandine blas bob bobby bogdan
    bola bonifacio bonnie boris boubacar brad brais bram brandon brenda brendan
    brent brian brigid brigida brigitta brigitte britta brooke bruce bruna bruno
    bryan bryce burak byron caio caitlin caleb callum calvin cameron camila camilla
    camille camilo candela candelaria candice capucine caridad carina carine carl
    carla carles carlo carlos carlota carlotta carly carme carmela carmelo carmen
    carol carolin carolina caroline carrie carsten casandra casimiro casper cassie
    catalina catarina caterina catherine cathy catia cayetana cecile cecilia cedric
    celedonio celeste celestine celia celine celso cesar chad chandra chantal
    charlene charles charlie charlotte charo chelo chelsea chen cheptoo chiara chidi
    chidinma chieko chinedu chinua chioma chloe chris christa christel christele
    christian christiane christina christine christoph christophe christopher chuck
    ciaran cindy cipriano ciro citlali claire clara clarissa claude claudia claudio
    claus clemence clemencia clemens clement cleofe clifford clint clive clotilde
    cody cole colin coline colombe conchi conchita connor conor conrado constanza
    consuelo coralie cordelia cordula corentin corey corinna corinne cornelia cosima
    cosmin costanza costin courtney craig cristian cristiana cristiano cristina
    curtis custodio cynthia cyprien cyril cyrille dacia dafne dagmar daisuke dalia
    damaso damian damien dan dana daniel daniela daniele daniella danielle danilo
    danny daphne darcy dario darnell darrell darren darryl dave david davide dawit
    dayana debbie debora deborah declan deepa deepak delfina delphin delphine demba
    demetrio denis denise deniz dennis deogracias derek desmond detlef dexter diana
    diane diarra dick diego dieter dietmar dimitri dimitris dina diosdado dirk divya
    djamila djibril dmitri dmytro dolores dolors domenico dominga domingo dominic
    dominik dominique domitila don donald donatella donato donna donnie dora doris
    dorota dorothea dorothee doug douglas dragos drew dries duarte dulce duncan
    dustin dwayne dwight dylan eamonn ebele eberhard ebony ebrima ed eddie edelmira
    edgar edgardo edin edith edmund edmundo edouard eduard eduarda eduardo edward
    edwin efua eike eilidh ekaterina ekow eladio eleanor elena eleni eleonora
    eleonore eleuterio eli elia eliana eliane elias elif elisa elisabet elisabeth
    elisabetta elise eliseo eliza elizabeth elke ella ellen ellie elliot elliott
    elodie eloisa eloy els elsa elsie elton elvira emanuela emeka emeline emeric
    emeterio emi emil emile emilia emiliano emilie emilio emily emine emma emmanuel
    emmanuelle emmet empar emre encarna encarni eneko engracia enric enrica enrico
    enrique enzo epifania erasmo eric erica erich erika erin ernest ernestina
    ernesto ernst erwan erwin escolastica esi esme esperanza esra estanislau esteban
    estefania estela estelle ester esteve esther eszter ethan etienne eudaldo
    eufemia eugen eugene eugenia eugenio eulalia eulogio eunice eunji eusebio
    eustaquio eva evan evangelina evaristo eveline evelyn evelyne everett evie ewa
    ewan ewelina ezequiel fabian fabiana fabien fabienne fabio fabiola fabrice
    fabrizia fabrizio facundo fadi fanny fanta farah fasil fatema fatima fatimata
    fatma fatou fatoumata faustine fausto fay federica federico fekadu felicia
    feliciano felicity felipe felisa felix femi ferdinand fergal fergus fermin
    fermina fern fernan fernanda fernando ferran fidel filip filipa filipe filippo
    finn fiona firmin flavia flavie flavio flora flore florencio florentina florian
    florin florinda floyd fode folake fortunato frances francesc francesca francesco
    francine francis francisca francisco franck franco francois francoise frank
    frankie franz franziska fraser frauke fred freddie frederic frederick frederik
    frederike freja freya frida friederike friedrich fritz froilan fulgencio fumiko
    gabino gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gail
    ganesh garazi gareth garrett gary gaspar gaspard gaston gauthier gavin gebre
    geert geeta gemma genaro genevieve gennaro genoveva geoffrey georg george
    georges georgia georgie georgina gerald geraldine gerard gerardo gerd gerda
    gerhard gerlinde germana gerry gert gertrud gertrudis gesa gesine gethin
    gheorghe ghislaine giacomo giada gian giancarlo gianluca gianni gideon gilbert
    gilberto gilda gill gilles gina ginesa ginevra giorgia giorgio giorgos giovanna
    giovanni girma gisela gisele gita giulia giuliana giulio giuseppe giuseppina
    glenn gloria glyn godofredo goncalo gonzalo gopal gordon gorka graca grace
    graciela graham grainne grazia graziela grazyna greet greg gregoire gregor
    gregoria gregorio gregory greta griselda guadalupe gudrun guido guilherme
    guillaume guillem guillermo gunnar gunter gunther gustavo guy guzman gwen
    gwenaelle gwyneth haile halima halina hamid hamish hamza hank hanna hannah
    hannelore hannes hans harald hari harley harold harriet harrison harry hartmut
    haruka haruki harvey hasan hassan hatice hatidza hattie hauke hawa hayley hector
    heide heidi heidrun heike heiko heiner heinke heinrich heinz helen helena helene
    helga heliodoro helmut heloisa heloise hendrik henri henrik henrike henrique
    henry herb herbert heriberto hermann herminia hernan hernando herve hideo
    higinio hilario hilda hilde hildegard hina hipolito hiroko hiroshi holger
    honorio horacio horia horst hortense hortensia howard hubert huda hugh hugo
    huguette hulya humberto huong huseyin hyejin hyun iain ian ibrahim ibrahima ida
    idrissa ifeoma ifigenia ignacio ignasi igor ikenna iker ilaria ileana ilona ilse
    ilya imelda imke imma immaculada imogen imran indalecio indira ines inga inge
    ingeborg ingo ingrid ingvild inken inmaculada inocencio ioan ioana ioannis ion
    iratxe irena irene iria irina iris irma irving isa isaac isabel isabela isabell
    isabella isabelle isaiah isaias isatou isaure isidoro isla ismael istvan itzel
    itziar iulia ivan ivana ivo ivor iwona jacinta jacinto jack jackie jacob jacobo
    jacqueline jacques jade jadwiga jaime jairo jake jakob jamal james jamie jan
    jana jane janelle janet janina janine jared jasmin jasmine jason jasper jaume
    javier jaya jean jeanine jeanne jed jeff jeffrey jelani jelena jem jemima
    jennifer jenny jens jeremias jeremie jeremy jeroen jerome jeronimo jerry jess
    jesse jessica jesus jesusa jhon jian jie jihoon jill jim jimmy jing jiri jisoo
    jo joachim joan joana joanna joao joaquim joaquin joaquina jocelyne jochen jodie
    joe joel joelle joey johan johann johanna johannes john johnny jon jonas
    jonathan joost jordane jordi jorg jorge joris jorn jos jose josee josef josefa
    josefina josep joseph josephine josh joshua josiane josie josselin jost josue
    josune jovita joy joyce juan juana jude judit judith judy jukka julen julia
    julian juliana juliane julie julien juliet juliette julio julius juma junko juno
    jurgen justin justine justyna jutta juvenal kadiatou kagiso kai kaisa kamala
    kamau kamil kane kaori kara karel karen karim karin karina karine karl karla
    karolina karoline karsten katarina katarzyna kate katharina katherine kathie
    kathleen kathrin kathryn kathy katia katie katja katrien katrin katya kavita kay
    kayla kazuo keaton kebede keiko keisha keith kelly kelsey kelvin ken kenji
    kenneth kenta kerry kerstin kevin khadija khady khalid kieran kim kinga kiprop
    kiran kirk kirsten kirsty klara klaus knut koen kofi kojo koldo konrad
    konstantin kostas kris krishna kristen kristin kristina krystyna krzysztof kurt
    kwaku kwame kyle kylie kyoko lacey laetitia laia lakshmi lalita lamine lance
    landry lara larisa larry lars laszlo latifa latoya laura laure lauren laurence
    laurent laurentiu layla lazaro lea leah leandra leandro leanne lee leif leigh
    leila leire len lena leo leocadia leon leonard leonardo leonce leoncio leonel
    leonie leonor leopold lerato leroy les lesley leslie lester leticia lewis lexi
    leyla li lia liam libby liberto liborio licinio lidia lien lies liesbeth lieve
    ligia lila lili lilian liliana liliane lilly lily lina linda lindiwe ling linh
    lino linus lionel lisa lisandro lise liviu lloyd lluc lluis lluisa llum logan
    loic lola lorena lorenzo loreto lorna lorraine lotte lottie lou louis louisa
    louise lourdes luc luca lucas luce lucette lucia luciana luciano lucie lucien
    lucille lucinda lucrecia lucrecio lucrezia lucy ludivina ludivine ludmila
    ludovic ludovica luigi luigina luis luisa luise luiz luiza lukas luke lurdes
    lutz luz lydia lydie lyle lynn lynne lyudmila maarten macarena macario maciej
    maddie madeleine madhav maelle maeva magali magalie magda magdalena magin mahesh
    maike maisie maite makoto maksim malcolm malgorzata malika malte mamadou mandla
    mandy manel manfred manish manoj manon manuel manuela mar marc marcal marcel
    marcela marceline marcelino marcella marcello marcelo marcia marcial marciana
    marcin marco marcos marcus mareike marek maren margaret margarethe margarida
    margarita margaux margherita margit margot marguerite maria mariam mariama
    mariame mariana mariangeles marianna marianne mariano maribel maricarmen marie
    marieke mariela mariette marija mariko marina marine mario marion mariona marisa
    marisela marisol marit marita maritza marius marjorie mark marko markus marleen
    marlene marli marlon marta martha marti martin martina martine martino marty
    marvin mary maryam maryline maryse masako masao massimo mateo mateu mateus
    mateusz mathias mathieu mathijs mathilde mathis matias matilda matilde matt
    matteo matthew matthias matthieu maud maura maurice mauricio maurizio mauro max
    maxence maxim maxime maximilian maximino maxine maya mayra mbali meera megan
    mehdi mehmet mei meike mel melanie melchor mele melissa melquiades melvin merce
    mercedes mercy meritxell merle mervyn meseret mette micaela micah michael
    michaela michal michel michela michele micheline michelle michiko mick mickael
    mickey mieke miguel mihaela mihai miho mika mikael mike mikel mikhail mikkel
    mila milagros milagrosa milena miles millie milo minako mindy minh minjun minna
    miquel miranda mircea mireia mireille miren miriam mirja mirjam mitchell modou
    mohamed mohammad mohammed mohan moises molly mona monica monika monique
    monserrat montse montserrat monty morgan morgane moritz morris moussa mpho
    mukesh murat muriel murray mustafa mutua mwangi myles myriam nabila nadeem
    nadege nadezhda nadia nadine naiara naledi nana nancy nandi nandini naoki naoko
    naomi narcis narciso natalia natalie natalya natasha nate nathalie nathan
    nathanael nathaniel natividad nayeli nazaret ned neele neema neha neil nele nell
    nelly nelson nerea neus neville ngozi ngugi nguyet niall niamh nicanor nicasio
    nick nicky nico nicola nicolae nicolas nicole nicoletta nicolo nieves nigel
    nikhil nikki niklas nikolai nikolaus nikos nils nina ninon nisha nives njeri
    njoki nneka noah noe noel noelia noemi noemie nokuthula nolan nomsa nora norbert
    noriko norma norman nour nuno nunzia nuray nuria oakley oana obinna octave
    octavi octavian octavio odette odhiambo odile oksana olaf olatz ole olena olga
    oliver oliverio olivia olivier ollie olu oluwaseun olympe omar omer onofre
    oriane oriol orla ornella orson oscar osvaldo oswaldo otieno otilia otis ottavia
    otto ousmane ousseynou ovidiu owen ozlem pablo padma padraig paige palesa paloma
    pam pamela pancracio paola paolo paquita pascal pascale pascual pasqual pasquale
    pat patrice patricia patricio patrick patrizia patsy patxi pau paul paula
    paulette paulina pauline paulino paulo pavel pawel pedro peggy pekka penda
    penelope penny pep pere perla perrine perry pete peter petr petra petronila
    peyton phil philip philipp philippa philippe philomene phoebe phuong pia
    pierluigi pierre pierrette pierrick piet pieter pieterjan pietro pilar pim pina
    piotr placido pol polina polly poncio pooja poppy porfirio prakash pramod prasad
    preeti prem primitivo priscilla priya priyanka prudencio purificacion qing
    quentin quim quintin rachel rachid radha radu rae rafael rafaela rafal rafel
    raffaele raffaella ragnar rahel rahul raimon raimund rainer raj rajesh rajiv
    rakesh ralf ralph raluca rama ramatoulaye ramesh ramiro ramon ramona randall
    randy rania raoul raphael raquel rashid raul ravi ray raymond razvan rebeca
    rebecca reggie regina regine regis regula reiner reinhard reinhold rekha remei
    remi remigio remy renata renate renato rene renee renu restituto reto reynald
    rhian rhiannon rhoda rhys ricard ricarda ricardo riccardo richard rick ricky
    rika riley rina rita rob robbie robert roberta roberto robin rocco rocio rodney
    rodolfo rodrigo roel rogelio roger rohit roisin rokia roland rolf romain roman
    romane romina romuald romy ron ronald ronan ronnie roque rory rosa rosalia
    rosalie rosana rosaria rosaura roscoe rosella roselyne rosemarie rosemary
    rosendo rosie ross rossana rossella rowena roxana roxanne roy ruben ruby rudiger
    rudolf rufina rufus rui rupa rupert ruperto russ russell ruth ruud ryan ryo
    sabela sabina sabine sabrina sachin sadia sadie sagrario saima sakura salif
    sally salma salome salvador salvatore sam samantha samba samir samira sammy
    samuel samuele sancho sandeep sander sandra sandrine sandro sangeeta sanjay
    sanne santosh sara sarah sarita sascha sasha saskia satish satoshi saturnino
    saul savina scott seamus sean seb sebastia sebastian sebastien seema segismundo
    segun sekou selam selina selma senad seojun serafin serapio serena serge sergey
    sergi sergio servando seth settimio severin severine severo sevgi shane shanti
    sharon shauna shawn sheela sheila shelley shinji shiori shirley shreya shyam
    sian sibel sibylle sid sidney siegfried sigfrido sigmar sigrid sigurd silke
    silvan silvana silverio silvestre silvia silvie silvio simao simon simona simone
    simphiwe sina sinead siobhan sipho sita sixte sixto sizwe sjoerd skye sofia
    sofie solange soledad solene solveig sonali sonia sonja sonke sophia sophie
    soraya soren sorin spencer srinivas stacey stan stanislaw stanley stefan
    stefania stefanie stefano steffen stella stephan stephane stephanie stephen
    steve steven stewart stijn stuart subhash sudha sue sujata sukie sungmin sunil
    sunita suresh susan susana susann susanna susanne sushil susie suzanne suzette
    sven svenja svetlana sveva swati sybil sybille sylvain sylvaine sylvia sylvie
    tabitha tadeo takashi takeshi tamara tamika tanguy tania tanja tara tariq taro
    tasha tatiana taylor tecla ted teddy tegan telesforo telmo tendai teodora
    teodoro teofilo terence teresa terezinha terrence terry tesfaye tess tessa teun
    thabo thais thandi thanh thea thelma themba theo theodor theophile theresa
    therese theresia thiago thibault thibaut thierry thijs thilo thomas thorsten
    thuy tiago tiburcio tigist tijs tilly tilman tim timo timoteo timothee tina tine
    tiphaine tito titouan tiziana tiziano tjark tobias toby todd tom tomas tomasz
    tomaz tommaso tommy tomoko toni tony torben toribio torsten tracey tracy trevor
    tricia tristan trudy tsehay tuan tudor tulay tullio tunde txell txema tyler
    tyrone ubaldo uche udo ueli ugo ulf ulla ulrich ulrike uma umberto unai urs
    ursula usha usman ute uwe uxia uxue vadim valentin valentina valentine valentino
    valeria valeriano valerie valerio vanda vandana vanessa vania vasile veerle
    velma venancio vera vern vernon vernonica veronica veronika veronique vicenc
    vicent vicenta vicente vicky victoire victor vidal vijay vikram vince vincent
    vincenza vincenzo vinod viola violeta viorel virgil virgile virgilio virginia
    virginie vito vitor vittoria vittorio vivek vivian viviana viviane vlad vladimir
    vladimiro volker volkmar wairimu wallace wally walter waltraud wambui wanda
    wangari wanjiku wanjiru warren wayne wei wencke wendy werner wes wesley whitney
    wiebke wilbur wilfried wilhelm willa willem william willie wilmer wim winnie
    winston wojciech wolfgang wouter xabier xavi xavier xaviere xesca xiaoming
    ximena ximo xin xisca xoan xochitl xurxo yaa yadira yago yaiza yamila yamile yan
    yann yannick yannis yared yash yasmin yasmina yaw yelena yesenia yesica yoko
    yolanda yolande yoshiko yousef youssef yui yuki yulia yumi yuri yusuf yusuke
    yvan yves yvette yvonne zacarias zach zack zainab zaira zane zanele zara
    zbigniew zelda zelie zenon zeynep zineb zodwa zoe zofia zoltan zoraida zulema
    zuzana"""
)
