// Surnames that are nouns as well: "Koch sagte" is a person, "Bohrer sagte" none. By the ends of surnames and a list of
// common ones (source: the surnames that Duden, Familiennamen, derives from trades, animals, plants and things).
import { wordSet } from '../../languages';
import { isPersonNoun } from './grammar';

const SURNAME_END =
  /(?:mann?|bach|berg|feld|stein|burg|dorf|thal|tal|wald|hof|hausen|horn|brink|kamp|brück|baum|holz|beck|hardt?|schmidt?|meier|huber|bauer|müller|maier|mayer|meyer|huber)s?$/;

const SURNAMES = wordSet(`
  wolf fuchs vogel hahn hase hirsch krebs kraft kern kohl koch busch horn engel herzog graf lange krause weiß franke friedrich
  papier nagel pfeil blume frost hammer reich rau rose lamm kuhn bock beil bein bart brand brot dachs dorn eisen falk fink
  fisch flug forst frisch gans gast geier geist gold grimm hagel hecht held herbst herz hock hund igel jahn kalb kamm kiesel
  klee klotz knecht kranz kreuz laub mohr mond moos most mücke nebel nuss ochs pfau pfeffer pilz rabe rapp raub rauch reif
  reim ring ritter rosen rost sack salz sand sattel schaf schatz schaum schein schilling schnabel schnee schuh schütz schwan
  schwarz seele segen seil sieg silber specht spatz speck sporn stahl stamm stark staub stern storch strauß teufel thron topf
  trost unger vogt weis wind wirth wurm wurst zahn zander zorn ziegel zucker zweig müller schneider schäfer schuster keller
  sommer winter krämer schreiber jäger weber becker zimmer töpfer böttcher drechsler gerber glaser köhler kürschner maurer
  metzger pfister sattler schlosser schröder seiler wagner ziegler kellner meister acker anger bender binder brenner bremer
  dreher färber förster geiger gerstner gruber hafner höfer hopfen kocher kugler lauer lehrer löffler lüders maler mauer
  messer messner metzler münzer pfeifer pfleger pförtner reiter rössler rother sander schaffner scherer schiller schirmer
  schleifer schmieder schnitzler schöffer schütze seger siebert singer spengler sperling sprenger steiger stifter stocker
  strecker täuber tischler träger trommler uhl urban wächter walker wanner wechsler weidner wender werder wieland
`);

/** Whether a noun, as printed, is a surname as well. */
export function isGermanSurname(text: string): boolean {
  const lower = text.toLowerCase();
  return SURNAME_END.test(lower) || SURNAMES.has(lower) || isPersonNoun(lower);
}
