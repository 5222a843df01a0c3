/**
 * Given names that tell whether their bearer is spoken of as "he" or as "she", lower case, without accents: the commonest
 * of many countries, after the lists of their statistics offices. Names that both bear ("Alex", "Andrea", "Jean",
 * "Kim", "Sasha") are left out.
 */
const NAMES = {
  he: `
aaron abdallah abdel abdul abdullah abraham achim adam adolf adrian ahmad ahmed akira alain alan albert alberto
aleksander aleksandr alessandro alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair
allan allen alvaro amadou amir anatoly anders andre andreas andrei andres andreu andrew andrey andrius andrzej
anthony antoine anton antonio antony anwar archie armando arne arnold artem arthur arturo arvid asad ashraf atif
augustin aurelien axel aziz barack barry bart bartosz bashar bashir ben benedict benjamin benoit bernard bernd
bernhard bernie bill bjorn bogdan boris brad bradley brendan brent brett brian bruce bruno bryan byron carl carlo
carlos carsten cedric cesar charles chinedu christian christoph christophe christopher clarence
claudio clement clive colin connor conor corey craig curtis cyril damian damien dan daniel daniil danilo danny dario
darius darren darryl dave david davide declan denis dennis derek derrick desmond diego dieter dietmar dimitri
dimitris dirk dmitri dmitriy dmitry dominik donald doug douglas duncan dustin dwayne dylan ed eddie edgar edmund
eduardo edward edwin egon eirik elias elijah emanuel emil emmanuel enda enrico enrique enzo eric erich erick erik
erling ernest ernesto ethan eugene evan fabian fabio fabrice faisal farid federico felipe felix ferdinand fernando
filip finn florian francesco francisco francois frank franz fred frederic frederick fredrik friedrich fritz gabriel
gareth garry gary gavin geoff geoffrey george georges georgi georgios gerald gerard gerhard gerry gheorghe gianluca
gianni gilbert giles giorgio giovanni giuseppe glen glenn gonzalo goran gordon graeme graham grant greg gregor
gregory grigory guido guillaume guillermo gunnar gunter gustav gustavo habib hakan hamid hamza hans harald haris
harold harry haruki hasan hassan hector heinrich heinz helmut hendrik henk henning henri henrik henry herbert herman
hermann hiroshi horst howard hubert hugh hugo hussein iain ian ibrahim igor ilya imran ioannis isaac isaiah ismail
istvan ivan ivar ivo jack jacob jacques jake jakob jakub jamal james janos jared jason javier jeff jeffrey
jens jeremiah jeremy jerome jerry jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny
jon jonah jonas jonathan jordi jorge jorgen jose josef joseph joshua josip jozef juan juergen julio junaid jurgen
justin kareem karim karl karsten kasper keir keith ken kenji kenneth kenny kevin khaled khalid kieran kirill klaus
knut konrad konstantin konstantinos krzysztof kurt kwame kyle lachlan lamar lamont larry lars lasse laszlo laurent
lawrence leif leo leon leonard leonardo leopold leroy lewis liam lionel lorenzo lothar louis luc luca lucas ludwig
luigi luis luiz lukas lukasz luke magnus mahmoud malcolm malik manfred manuel marc marcel marcelo marcin marco
marcos marcus marek mario marius mark marko markus martin marty marvin massimo mateo mateusz mathias mathieu mats
matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maxime maximilian mehmet melvin michael
michal michalis michel mick miguel mihai mihail mike mikhail mikkel miklos miles milos miloslav miroslav mitch
mohamad mohamed mohammad mohammed moritz morten moses mustafa nasser nathan nathaniel neil nelson nestor niall
nicholas nick nicolas niels nigel nikola nikolai nikolay nikos nils noah noel norbert norman olaf olav ole oleg
oleksandr oleksiy oliver olivier omar osama oscar oskar osman oswald otto owen pablo pal panagiotis paolo pascal
patricio patrick paul paulo pavel pavlos pawel pedro peer percy pete peter petr petri petros phil philip philipp
philippe pierre pieter piotr prakash predrag radoslav radovan rafael rafal raffaele rahul raj rajesh ralf ralph
ramon randall randolph randy rashid raul ravi ray raymond reinhard reinhold reza rhys ricardo riccardo richard
rick ricky rob robert roberto roderick rodney rodrigo roger roland rolf roman ronald ronan ronnie rory ross roy
ruben rudolf rudolph rune rupert russell ryan sajid salman salvador salvatore samir samuel sanjay saul scott sean
sebastian sebastien serge sergei sergey sergio seth shane shaun shinji shinzo siegfried sigurd silvio simon slobodan
soren spencer stanislav stanley stefan stefano steffen stelios stephan stephen steve steven stewart stig stuart
sunil sven syed takeshi tariq taro ted terence terrence theo theodore thierry thomas thorsten tim timo timothy
tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan troy tyler tyrone udo ulf ulrich umar
umberto usman uwe vaclav valentin vasily vernon victor vijay viktor vincent vincenzo vinod virgil vitaly vittorio
vivek vlad vladimir vladislav volker volodymyr walter warren wayne werner wilfred wilhelm willem william willie
winston wojciech wolfgang xavier yannick yannis yasser yevgeny yiannis yosef youssef yuri yury yusuf yves zachary
zbigniew zoltan zoran`,
  she: `
aafke abigail ada adela adele adriana adrienne agata agatha aglaia agnes agnieszka aicha aisha aisling alejandra
aleksandra alena alessandra alexandra alexia alice alicia alina alison allison alma alyssa amalia amanda amelia
amelie amina amparo amy ana anastasia angela angelica angelika angelina anita anja anke ann anna annabel annalena
anne annegret annette annie annika anouk antonia anya arianna arlene asma astrid audrey aurelie ayesha aylin azra
barbara beate beatrice beatrix beatriz becky belinda bella berenice bernadette bernice beth bethany betsy betty
beverley beverly bianca birgit birgitte bonnie brenda briana bridget brigid brigitte britta brittany camila camilla
candace cara carina carla carlota carmen carol carole carolina caroline carolyn cassandra catalina caterina
catherine cathy cecile cecilia celia celine chantal charlene charlotte cheryl chiara chloe christa christiane
christina christine ciara cindy claire clara clarissa claudia colette colleen consuelo corinna corinne cornelia
cristina cynthia dagmar daisy daniela danielle daphne daria debbie deborah debra deirdre delia denise
desiree diana diane dolores dominika donna dora doris dorota dorothea dorothy edith edna eileen elaine eleanor elena
eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily emma enid erica erika
erin esmeralda estelle esther ethel eugenia eunice eva eve evelina evelyn ewa fabiola fanny fatima fatou federica
felicia felicity fernanda fiona flavia florence frances francesca franziska freda frederica frida frieda friederike
gabriela gabriella gabrielle gemma genevieve georgia georgina geraldine gerda gertrude gillian gina ginevra giorgia
giovanna gisela gisele giulia gladys glenda gloria grace graciela greta gretchen gretel gudrun gunilla gwen
gwendolyn hanna hannah hannelore harriet hazel heather heide heidi heike helen helena helene helga henrietta
henriette hilary hilda hildegard holly ida ilaria ilona ilse imogen ines inga ingeborg inger ingrid inna irena irene
irina irma isabel isabella isabelle isolde ivana ivanka ivonne ivy iwona jacinda jacqueline jana jane janet janice
janine jasmine jeanette jeanne jelena jenna jennifer jenny jessica jill joana joanna joanne jocelyn jodie
johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette justine
karen karin karina karla karolina katarina katarzyna kate katharina katharine katherine kathleen kathryn kathy katie
katja katrin katrina kayla keira kerstin khadija kimberly kirsten kirsti kirstin klara krista kristen kristi kristin
kristina kristine larisa larissa latoya laura lauren lea leah leila lena leonie leonor leonora leticia lidia
lieselotte lilian liliana lillian lina linda lindsey lisa lisbeth lise livia liz liza lizzie lorena loretta lorraine
lotte louisa louise luana lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynda lynette lynn lynne
mabel madeleine madeline magda magdalena maggie maja malala malgorzata malin mandy manuela mara marcela marcella
marcia margaret margarete margarita margaux margery margit margot margrethe marguerite maria mariah mariam mariana
marianne marie mariella marielle marija marilyn marina marisa marissa marit marjorie marlene marta martha marthe
martina mary maryam mathilde matilda matilde maud maura maureen mavis maya meera megan meghan melania melanie
melinda melissa mette mia michaela michelle mildred milena mina mira miranda mireille miriam moira molly mona monica
monika monique muriel myra myriam nabila nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nathalie
nelly nerys nicole nina noemi nora norma nuala odette ofelia oksana olena olga olivia ophelia orla paloma pamela
paola patricia paula paulette pauline peggy penelope penny petra philippa phoebe phyllis pia pilar polly priscilla
priti priya rachael rachel raisa ramona raquel rebecca regina regine renata renate rhoda rhonda rita roberta rocio
roisin romina rosa rosalia rosalie rosalind rose rosemary rosie roswitha roxana roxanne ruth sabina sabine sabrina
sally samantha sandra sara sarah saskia selina selma serena sharon sheila shelley sherry shirley sibylle sigrid
silke silvia simona sinead siobhan sofia sofie solange solveig sonia sonja sophia sophie stacey stefania
stella stephanie susan susana susanna susanne suzanne svetlana swati sylvia sylvie tamara tania tanja tanya tara
tatiana tatyana teresa tereza tess tessa thelma theresa therese tiffany tilda tina trish trudy ulrike una ursula ute
valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victoria viktoria viola violeta
virginia virginie vivian viviana vivienne wanda wendy wilhelmina wilma winifred xenia yasmin yasmine yolanda yulia
yvette yvonne zainab zara zeynep zoe zofia zuzana`,
};

/** What a given name tells of its bearer. */
export const GIVEN_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map(
  (['he', 'she'] as const).flatMap((pronoun) =>
    NAMES[pronoun]
      .trim()
      .split(/\s+/u)
      .map((name): [string, 'he' | 'she'] => [name, pronoun]),
  ),
);
