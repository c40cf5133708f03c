// German words that are names too.
import { namesOf } from '../calendar';
import type { NamesLikeWords } from '../names-like-words';
import { wordList, wordSet } from '../word-list';
import { CALENDAR } from './calendar';

export const NAMES_LIKE_WORDS: NamesLikeWords = {
  surnames: new Set([
    ...namesOf([...CALENDAR.weekdays, ...CALENDAR.months]),
    ...wordList(`
      frühling sommer herbst winter morgen mittag vormittag nachmittag abend nacht stunde monat ende tag jahr woche kurz
      lang klein groß gross frei ernst gut recht still stark schön schnell jung alt neu weiß schwarz roth braun weit
      spät früh hoch tief
    `),
  ]),
  forenames: wordSet('mai april august juni juli'),
  bareDays: new Set(),
  beforeTimes: wordSet(`
    im am vom zum zur seit ab bis anfang ende mitte jeden jedem diesen diesem dieser letzten letztem den dem der die das
    des ein einen einem vergangenen vorigen kommenden nächsten jedes gegen ins nach vor in früh spät heute gestern morgen
    später bald erst noch schon nur und oder bzw monat jahr aus für über
  `),
  beforePlaces: wordSet('in im aus nach bei über um am an der die das den dem des'),
  nounEndings: wordSet(`
    ung heit keit schaft tion tag tät abend nacht morgen land stadt republik staat staaten union regierung partei woche
    jahr uhr
  `),
};
