// Places that English articles name: cities, and states as the news shorten them. Common knowledge, written down by hand.
import { wordSet } from '../../languages';

/** As printed, without a stop at the end. */
export const ENGLISH_PLACES: ReadonlySet<string> = wordSet(`
  Manhattan Brooklyn Queens Bronx Hollywood Orlando Cleveland Baltimore Milwaukee Minneapolis Nashville Memphis Denver Phoenix
  Sacramento Oakland Pittsburgh Cincinnati Indianapolis Louisville Honolulu Tampa Charleston Tulsa Omaha Albany
  Benghazi Aleppo Fallujah Mosul Raqqa Crimea Cuba Gaza Istanbul Karachi Lahore Lagos Nairobi Birmingham Leeds Bristol Cardiff
  Ala Ariz Calif Colo Conn Fla Ky Md Mich Minn Miss Neb Nev Okla Pa Tenn Va Vt Wis Wyo N.Y N.J N.C S.C N.H N.M D.C R.I W.Va L.A
`);
