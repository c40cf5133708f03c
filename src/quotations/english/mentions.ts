// The words that English mentions are made of.
import { remembered } from '../../base';
import { wordSet } from '../../languages';
import type { MentionWords } from '../document';

/** Ends of nouns for persons, so that compounds need no entry ("policewoman", "vice-president"). */
const PERSON_NOUN =
  /(?:spokes(?:man|woman|person|people)|president|minister|secretary|chair(?:man|woman|person)?|director|official|governor|mayor|senator|lawyer|attorney|judge|professor|analyst|expert|activist|leader|officer|chief|manager|engineer|doctor|driver|teacher|farmer|worker|coach|prosecutor|candidate|congress(?:man|woman)|representative|strategist|aide|adviser|advisor|researcher|scientist|historian|economist|author|writer|journalist|reporter|editor|critic|supporter|voter|resident|owner|founder|executive|ambassador|diplomat|general|colonel|captain|detective|sheriff|witness|police(?:man|woman)|fire(?:man|woman)|men|women|man|woman|neighbou?r|friend|colleague|mother|father|brother|sister|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece|(?<!\p{L})(?:king|queen|prince|princess|whip)|premier|chancellor|speaker|commissioner|treasurer|counsel|superintendent|bishop|pope|rabbi|imam|student|player|actor|actress|musician|singer|priest|pastor|nurse|pilot|politician|lawmaker|campaigner|organi[sz]er|co-founder|trustee|defendant|nominee|incumbent|physician|soldier|veteran|justice|pollster|lobbyist|columnist|commentator|consultant|delegate|volunteer|investor|banker|developer|architect|artist|designer|curator|scholar|chair|(?<!\p{L})(?:donor|coach|trainer|host|anchor|rival|suspect|victim)|contender|front-?runner|hopeful|operative|backer|billionaire|millionaire|tycoon|mogul|magnate|blogger|pundit|negotiator|mediator|investigator|inspector|regulator|fundraiser|protester|survivor|gunman|goalkeeper|employee|staffer|ally|allies)s?$/u;

export const ENGLISH_MENTIONS: MentionWords = {
  pronouns: wordSet('he she they it we i who'),
  determiners: wordSet('the a an his her their its this these'),
  pluralDeterminers: wordSet('several many some two three four five'),
  isPersonNoun: remembered((lower) => PERSON_NOUN.test(lower)),
};
