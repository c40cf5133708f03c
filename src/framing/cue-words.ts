// The table that says how each word presents what somebody said; a researcher may put one of their own in its place.
import { readCsvTable } from '../corpus';
import { FRAME_CLASSES, type FrameClass, languageProfiles, textProfile } from '../languages';

/** One word that announces speech, and how it presents what is said. */
export type CueWordRow = {
  /** BCP 47 primary tag: "de". */
  readonly language: string;
  /** A verb by its dictionary form ("einräumen"), or a noun, adjective or preposition in lower case ("*vorwurf"). */
  readonly word: string;
  /** "verb": all its forms are looked for; "other": the word as it stands, a * in front for any beginning. */
  readonly kind: 'verb' | 'other';
  /** How it presents what is said: one of `FRAME_MEANINGS`, or a class of your own. */
  readonly frame: string;
  /** Where that comes from. */
  readonly source: string;
};

/** What each class of the table that ships means. */
export const FRAME_MEANINGS: Readonly<Record<FrameClass, string>> = {
  neutral: 'says that it was said, no more ("sagte", "laut", "said")',
  confirming: 'presents it as true or as knowledge ("bestätigte", "wies darauf hin", "pointed out")',
  conceding: 'presents it as true and awkward for the speaker ("räumte ein", "admitted")',
  emphatic: 'gives it the weight of the speaker: stress, assurance, promise ("betonte", "versicherte", "insisted")',
  doubting: 'keeps a distance: it may not be true ("behauptete", "angeblich", "claimed")',
  opposing: 'reports a denial, a reproach or criticism ("bestritt", "warf vor", "accused")',
  demanding: 'reports a demand, a request, a warning ("forderte", "warnte", "urged")',
  attitude: 'reports a thought, feeling or tone ("glaubt", "hofft", "schimpfte", "praised")',
};

const OWN_JUDGEMENT = 'own judgement';

/**
 * The words that announce speech and how they present what is said, as they ship, German and English. The classes are the
 * kit's own judgement but where `source` names another, and others may judge otherwise: save the table, change it, and
 * hand it to `findFrames`.
 *
 * @throws RangeError for what is no BCP 47 tag
 *
 * @example
 * ```ts
 * show(cueWords('de').filter(({ frame }) => frame === 'doubting'));
 * ```
 */
export function cueWords(language?: string): CueWordRow[] {
  const profiles = language === undefined ? languageProfiles() : [textProfile(language)];
  return profiles.flatMap(({ tag, reporting: { verbs, others, sources } }) =>
    FRAME_CLASSES.flatMap((frame) => [
      ...(verbs[frame] ?? []).map((verb): CueWordRow => {
        const source = sources[verb.replace('|', ' ')] ?? OWN_JUDGEMENT;
        return { language: tag, word: verb, kind: 'verb', frame, source };
      }),
      ...(others[frame] ?? []).map(
        (word): CueWordRow => ({ language: tag, word, kind: 'other', frame, source: OWN_JUDGEMENT }),
      ),
    ]),
  );
}

/**
 * Reads a table of such words from CSV with the columns `language`, `word` and `frame`; `kind` ("verb" if empty) and
 * `source` may be left out. It takes the place of the table that ships.
 *
 * @throws Error that names file and line for a missing column, an empty cell, an unknown kind, a class in brackets, a word
 *   in two classes, and broken CSV
 *
 * @example
 * ```ts
 * const words = loadCueWords('cue-words.csv');
 * ```
 */
export function loadCueWords(file: string): CueWordRow[] {
  const seen = new Map<string, { frame: string; line: number }>();
  return readCsvTable(file, ['language', 'word', 'frame']).map(({ line, values }) => {
    const fail = (column: string, allowed: string): never => {
      throw new Error(`${file}:${line}: ${column} is "${values[column] ?? ''}"; allowed ${allowed}`);
    };
    const { language = '', word = '', frame = '', source = '' } = values;
    for (const column of ['language', 'word', 'frame']) if ((values[column] ?? '') === '') fail(column, 'is any text');
    if (/^\(/.test(frame)) fail('frame', 'are names without brackets, which stand for what is not known');
    const kind = values.kind || 'verb';
    if (kind !== 'verb' && kind !== 'other') return fail('kind', 'are verb and other');
    if (kind === 'verb' && /[*\s]/.test(word)) fail('word', 'is a single verb in its dictionary form');
    if (/.\*/.test(word)) fail('word', 'is a word, with a * in front for any beginning');
    const key = `${language} ${kind} ${word.toLowerCase()}`;
    const known = seen.get(key);
    if (known !== undefined && known.frame !== frame) fail('frame', `is "${known.frame}" as in line ${known.line}`);
    seen.set(key, { frame, line });
    return { language, word, kind, frame, source };
  });
}
