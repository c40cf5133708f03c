// The forenames that the kit knows, once for all: the commonest of the German- and English-speaking countries and of the
// news of the world. Common knowledge, written down by hand.
import { wordSet } from './word-list';

/** Forenames in lower case, those that both women and men have left out. */
export interface Forenames {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}

export const NO_FORENAMES: Forenames = { female: new Set(), male: new Set() };

/** Common forenames in news in English, by the gender that they show. */
export const ENGLISH_FORENAMES: Forenames = {
  female: wordSet(`
    abigail ada adele agnes aisha alexandra alexandria alexis alice alicia alison allison alyssa amanda amber amelia
    amy ana andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley audrey ava barbara
    beatrice becky bella bernice beth betsy betty beverly bonnie brenda bridget brittany brooke camille candace
    carla carly carmen carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl
    chloe christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy
    dana danielle daphne dawn debbie deborah debra denise diana diane dolores donna dora doris dorothy edith eileen
    elaine eleanor elena elisabeth elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eunice
    eva evelyn faith fatima felicia fiona flora florence frances gabrielle gail gemma georgia geraldine gina ginger
    glenda gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary hillary holly
    hope huma ida imogen ingrid irene iris isabel isabella isabelle ivana ivanka ivy jackie jacqueline jane janet
    janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jodi jody josephine
    joy joyce judith judy julia juliana julie juliet june kaitlyn kamala karen karin kate katherine kathleen kathryn
    kathy katie katrina kay kayla keira kellie kelsey kim kimberly kirsten krista kristen kristin kristina laura
    lauren leah leila lena lillian lily linda lindsey lisa liz lois loretta lorraine louise lucia lucille lucy lydia
    lynn mabel madeleine madeline madison maggie marcia margaret margarita maria marian marianne marie marilyn
    marina marissa marjorie marlene martha mary matilda maureen maxine maya megan meghan melania melanie melinda
    melissa mercedes meredith mia michele michelle mildred miranda miriam misty molly mona monica nadia nancy naomi
    natalia natalie natasha nicola nicole nina nora norma olga olive olivia pamela pat patricia patsy paula pauline
    peggy penelope penny petra phoebe phyllis polly priscilla rachel ramona rebecca regina renee rhonda rita roberta
    rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah savannah selena
    shannon sharon sheila shelley shelly sherry shirley silvia simone sonia sophia sophie stacey stella stephanie
    sue susan susannah susie suzanne svetlana sylvia tamara tammy tanya tara teresa tessa thelma theresa tiffany
    tina toni tracy tricia ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian
    wanda wendy whitney wilma winifred yolanda yvette yvonne zoe
  `),
  male: wordSet(`
    aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alejandro alexander alfonso alfred ali
    alistair allan allen alvin amir anders andre andrew andy angelo angus anthony antonio archie arnold arthur
    austin barack barry bart ben benjamin bernard bernie bert bill billy bob bobby brad bradley brandon brendan
    brent brett brian bruce bryan byron calvin carl carlos cecil cedric chad charles charlie chester chris christian
    christopher chuck clarence clark claude clifford clint clinton clive clyde colin conor cory craig curtis cyril
    dale damian dan daniel danny darren darryl dave david dean dennis derek derrick desmond dick diego dominic don
    donald donnie doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias
    elijah eliot elliott ellis emmanuel enrique eric erik ernest ernesto ethan eugene evan felix fernando floyd
    francisco frank franklin fred freddie frederick gabriel garrett garry gary gavin gene geoff geoffrey george
    gerald gerard gilbert glen glenn gordon graeme graham grant greg gregory guillermo gus guy hank harold harry
    harvey hassan hector henry herbert herman horace howard hubert hugh hugo humphrey hussein ian ibrahim igor ira
    irving isaac ivan jack jacob jaime jake jamal james jared jason javier jay jeb jed jeff jefferson jeffrey jeremy
    jerome jerry jesse jim jimmy joe joel john johnny jon jonah jonathan jonathon jordan jorge jose joseph josh
    joshua juan julian julio justin karl keith ken kenneth kenny kent kevin kirk kurt kyle lance larry laurence
    lawrence lee leo leon leonard leonardo leroy lester levi lewis liam lindsay lloyd logan lou louis lucas luis
    luke luther malcolm manuel marc marco marcos marcus mario mark martin marvin mathew matt matthew maurice max
    maxwell mehdi melvin michael miguel mike miles milton mitch mitchell mitt mohamed mohammad mohammed moses
    muhammad nathan nathaniel ned neil neville newt nicholas nick nigel noah noel norman oliver omar orlando oscar
    otto owen pablo patrick paul pedro percy perry pete peter phil philip phillip pierre quentin rafael ralph ramon
    randall randy raul ray raymond reginald reince ricardo richard rick ricky rob robert roberto rod roderick rodney
    rodrigo roger roland ron ronald ronnie ross roy ruben rudolph rudy rupert russ russell rusty ryan salvador sam
    samuel santiago saul scott sean sebastian sergio seth shane shaun sheldon sidney simon spencer stan stanley
    stephen steve steven stewart stuart ted terrence terry thaddeus theodore thomas tim timothy toby todd tom tommy
    tony travis trevor tristan troy tyler vernon victor vince vincent vladimir wallace walter warren wayne wendell
    wesley wilbur wilfred will willard william willie winston wyatt xavier yusuf zach zachary
  `),
};

/** Those of other languages, and those that both women and men have. */
const OTHERS = wordSet(`
  abdel abdelkader achim adolf ahmad aimee aische aleksandar aleksander alessandro alex alexei alexej alina alper
  anastasia andreas andrei andrej andrzej angelika anja anke annalena annegret anneliese ansgar antje anton antonia
  antony anwar archer armin arne asher astrid august ayse baltasar balthasar bashar beate beatrix benedikt
  bernadette bernd bernhard bess bettina bianca birgit björn bodo boris brigitte britta bruno bryant burkhard bärbel
  caner carlo carola carolin carsten carter caspar casper cem cesar christa christel christiane christof christoph
  cillian claus clemens clement connor constantin cooper cornelia cristian cristiano cristina cäsar dagmar dagobert
  daniela dee desiree detlef didier dieter dietmar dietrich dilma dirk dmitri dmitrij dmitry dominik dominique
  dorian dorothea eberhard eckart eduard eleonor eleonore elfriede elke elmar elmer emil enrico erdogan erich erna
  ernst erwin ester eugen evo fabian fedor ferdinand fidel finn fisher florian francis francois franka franz
  franziska françois frederik frida friedrich fritz fumio gabi gabriela gabriele geert georg georgi gerd gerda
  gerhard gerhart gernot gertrud gianni gillian giorgia giovanni gisela giuseppe gregor gudrun guido gunar gunnar
  gunter gunther gustav günter günther haider hannelore hannes hans harald harper hartmann hartmut hedwig heike
  heiko heiner heinrich heinz hektor helene helga helge hella helmut hendrik henning henri henrik hermann hilde
  hildegard hilmar holger homer horst hubertus hunter ilham ilse imke immanuel ina ines inga inge ingeborg ingmar
  ingo irina irma isabell isidor iskender ismail ivo ivor iwan jacques jair jakob jan jana janine janusz jaroslaw
  jasmin jasper jens jess jillian joachim jochen johan johann johanna johannes jonas josef josé juliane jusuf jutta
  jörg jörn jürgen kader kai karim karine karla karlheinz karoline karsten kaspar kasper katarina katharina kathrin
  katja katrin kerstin killian klara klaus knut konrad konstantin kristian lara lars laurent lea leander leonhard
  leonid leopold leyla lidia liesel lorenz lothar luca ludger ludwig luigi luisa luise luiz lukas lutz magdalena
  mahmud maik maike malte manfred manuela marcel marcello mareike margarete margit margot margret mariano marija
  marion marko markus marlies marta martina mathias mathilde matteo matthias maxim maximilian melchior mette michail
  michel michèle mikhail milan mireille monika moritz muammar mustafa nader nadine nadja narendra naser nasser
  natalja nelson nestor nicolas niels niklas nikol nikolai nikolas nikolaus nils norbert octavian olaf oleg olivier
  omer osama oskar oswald otmar ottmar parker pascal pavel peer petro philipp philippe pia piper pjotr rahel rainer
  rajah ralf raphael recep reiner reinhard reinhold renate rené robin rolf roman romano rosemarie roswitha rudi
  rudolf rutger rüdiger sabine sadiq sahra salazar salvatore sander sascha saskia sawyer serena sergei sergej sergey
  sherman shimon shinzo sigmar sigmund sigrid silke silvio skender skylar skyler slobodan sofia soner sonja stefan
  stefanie steffen steffi stephan susanna susanne sven svenja sybille tamer taner tanja tatjana taylor tess theo
  theodor thilo thorsten tillmann tilman tilmann timo timor tobias torsten truman tudor ulf ulises ulla ulrich
  ulrike umar ute uwe valentin valentina verena veronika viktor viktoria vitali volker volkhard volkmar volodymyr
  waldemar walker walther waltraud werner wilfried wilhelm wilhelmine willi willy winfried wladimir wolf wolfgang
  wolfram wolodymyr xander xaver xi yasmin yasser yener yves zlatan ömer önder
`);

/** Whether a word in lower case is a forename in any language; of "karl-heinz" the first part is asked. */
export function isForename(lower: string): boolean {
  const hyphen = lower.search(/[-‑]/);
  const first = hyphen < 0 ? lower : lower.slice(0, hyphen);
  return ENGLISH_FORENAMES.female.has(first) || ENGLISH_FORENAMES.male.has(first) || OTHERS.has(first);
}
