// Makes a corpus of unrelated articles in something like German, plants copies and shared quotations in it, and writes
// down which: node --import tsx test/bench/plant-overlaps.ts FOLDER ARTICLES [SEED]
//
// Unrelated articles are alike in the ways real ones are: words by Zipf's law, sentence frames, a topic's vocabulary
// used over and over, stock phrases from short to long, attributions, and each outlet's own lines at the end.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/base';

export interface Planted {
  readonly kind: 'article' | 'quotation';
  readonly edit: string;
  readonly a: string;
  readonly b: string;
  /** The planted words on each side; empty for articles. */
  readonly textA: string;
  readonly textB: string;
  /** Jaccard similarity of the word 5-shingles of the two articles, computed from their texts; null for quotations. */
  readonly jaccard: number | null;
}

const FUNCTION_WORDS =
  'der die das und in zu den mit von auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei vom unter gegen wenn seine seit während beim'.split(
    ' ',
  );
const ONSETS =
  'b br d dr f fl fr g gl gr h k kl kn kr l m n p pf pl r s sch schl schm schr schw sp spr st str t tr v w z zw'.split(
    ' ',
  );
const VOWELS = 'a e i o u ä ö ü ei au eu ie a e i o u e'.split(' ');
const CODAS = 'b ch ck d f g ht k l ld lt m n nd ng nk nt p r rd rn rt s sch ss st t tz f l n r s t'.split(' ');
const ENDINGS = ['ung', 'heit', 'keit', 'schaft', 'er', 'en', 'e', 'ion', '', '', 'el', 'in', 'ismus'];

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Ranks by Zipf's law (exponent 1): rank r with a chance of about 1 / r. */
function zipfRank(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

/** The made-up language: words, names, phrases, attributions and the lines of each outlet. */
function makeLanguage(random: Random) {
  const word = () => {
    const syllables = 1 + Math.floor(random() * 1.7);
    let text = '';
    for (let at = 0; at < syllables; at++) text += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
    return text + pick(random, ENDINGS);
  };
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const nouns = Array.from({ length: 40000 }, () => capital(word()));
  const verbs = Array.from({ length: 4000 }, () => `${word()}t`);
  const adjectives = Array.from({ length: 6000 }, () => `${word()}en`);
  const names = Array.from({ length: 3000 }, () => `${capital(word())} ${capital(word())}`);
  const frames = [
    'F N V F A N',
    'F A N F N V F N F N',
    'N V F N , F N F A N V',
    'F F N V F F N F A N F N',
    'A N F N V F N F F N',
    'F N F N V F A N , F F N F N V',
  ];
  const run = (pattern: string, noun: () => string) =>
    pattern
      .split(' ')
      .map((slot) => {
        if (slot === ',') return ',';
        if (slot === 'N') return noun();
        if (slot === 'V') return verbs[zipfRank(random, verbs.length)];
        if (slot === 'A') return adjectives[zipfRank(random, adjectives.length)];
        return FUNCTION_WORDS[zipfRank(random, FUNCTION_WORDS.length)];
      })
      .join(' ')
      .replace(/ ,/g, ',');
  const anyNoun = () => nouns[zipfRank(random, nouns.length)] as string;
  // Stock phrases of 3 to 10 words: some in hundreds of articles, many in a handful.
  const phrases = Array.from({ length: 4000 }, () =>
    run(pick(random, ['F N F N', 'F A N', 'F N F F A N V', 'F A N F N F N V F N']), anyNoun),
  );
  const footers = Array.from({ length: 40 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${capital(run(pick(random, frames), anyNoun))}.`).join(
      ' ',
    ),
  );
  return { nouns, names, frames, run, phrases, footers, anyNoun, capital };
}

type Language = ReturnType<typeof makeLanguage>;

/** `words` words of one statement about a topic. */
function statement(random: Random, language: Language, noun: () => string, words: number): string[] {
  const out: string[] = [];
  while (out.length < words) out.push(...language.run(pick(random, language.frames), noun).split(' '));
  return out.slice(0, words);
}

function quoted(random: Random, words: readonly string[], language: Language): string {
  const text = language.capital(words.join(' ').replace(/,$/, ''));
  const [open, close] = pick(random, [
    ['„', '“'],
    ['»', '«'],
    ['"', '"'],
    ['„', '”'],
  ]) as [string, string];
  const name = pick(random, language.names);
  return pick(random, [
    `${open}${text}${close}, sagte ${name} am Mittwoch vor Journalisten.`,
    `${name} sagte: ${open}${text}.${close}`,
    `${open}${text}${close}, so ${name} in einem Interview mit der Deutschen Presse-Agentur.`,
    `Wie ${name} am Rande der Sitzung mitteilte, gilt weiterhin: ${open}${text}.${close}`,
  ]);
}

/** An article as its sentences, about 420 words. */
function article(random: Random, language: Language, shared: readonly string[]): string[] {
  const topic = Array.from({ length: 60 }, language.anyNoun);
  const noun = () => (random() < 0.4 ? (topic[zipfRank(random, topic.length)] as string) : language.anyNoun());
  const sentences: string[] = [];
  let words = 0;
  const target = 200 + random() * 370;
  while (words < target) {
    let sentence = language.capital(language.run(pick(random, language.frames), noun));
    if (random() < 0.25) sentence += `, ${language.phrases[zipfRank(random, language.phrases.length)]}`;
    sentence += '.';
    if (random() < 0.08) {
      sentence = quoted(random, statement(random, language, noun, 8 + Math.floor(random() * 25)), language);
    }
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  for (const text of shared) sentences.splice(Math.floor(random() * sentences.length), 0, text);
  return sentences;
}

/** Replaces, leaves out, puts in or swaps words until about `share` of them are touched; at least one. */
export function editWords(random: Random, words: readonly string[], share: number, fresh: () => string): string[] {
  const edited = [...words];
  const edits = Math.max(1, Math.round(words.length * share));
  for (let done = 0; done < edits; done++) {
    const at = Math.floor(random() * edited.length);
    const how = random();
    if (how < 0.5) edited[at] = fresh();
    else if (how < 0.7) edited.splice(at, 1);
    else if (how < 0.85) edited.splice(at, 0, fresh());
    else if (at + 1 < edited.length) edited.splice(at, 2, edited[at + 1] as string, edited[at] as string);
  }
  return edited;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

function jaccardOf(a: string, b: string): number {
  const [x, y] = [shingles(a), shingles(b)];
  let both = 0;
  for (const shingle of x) if (y.has(shingle)) both++;
  return both / (x.size + y.size - both);
}

/** Makes the corpus in memory and hands each article to `write`; returns what was planted. */
export function plantOverlaps(count: number, seed: number, write: (id: string, text: string) => void): Planted[] {
  const random = seededRandom(seed);
  const language = makeLanguage(random);
  const idOf = (number: number) => `a${String(number).padStart(6, '0')}`;
  const planted: Planted[] = [];
  const copies = Math.max(4, Math.round(count * 0.015));
  const quotations = Math.max(4, Math.round(count * 0.0136));
  // The last articles are copies of the first; the shared quotations lie in pairs of articles between them.
  const shared = new Map<number, string[]>();
  for (let number = 0; number < quotations; number++) {
    const words = statement(random, language, language.anyNoun, 15 + Math.floor(random() * 26));
    const isEdited = number % 17 >= 8;
    const other = isEdited ? editWords(random, words, 0.04 + random() * 0.1, language.anyNoun) : words;
    const a = copies + number * 2;
    const b = a + 1 + 2 * Math.floor(random() * 3) * (number + 3 < quotations ? 1 : 0);
    const textA = quoted(random, words, language);
    const textB = quoted(random, other, language);
    shared.set(a, [...(shared.get(a) ?? []), textA]);
    shared.set(b, [...(shared.get(b) ?? []), textB]);
    const edit = isEdited ? 'edited' : 'identical';
    planted.push({ kind: 'quotation', edit, a: idOf(a), b: idOf(b), textA, textB, jaccard: null });
  }
  const originals: { sentences: string[]; text: string }[] = [];
  for (let number = 0; number < count - copies; number++) {
    const sentences = article(random, language, shared.get(number) ?? []);
    const text = `${sentences.join(' ')}\n\n${pick(random, language.footers)}\n`;
    if (number < copies) originals.push({ sentences, text });
    write(idOf(number), text);
  }
  originals.forEach((original, number) => {
    const id = idOf(count - copies + number);
    const kind = number % 4;
    let copy = original.sentences;
    if (kind === 1 || kind === 3) copy = copy.filter(() => random() > 0.25);
    if (kind >= 2)
      copy = copy.map((s) => editWords(random, s.split(' '), 0.02 + random() * 0.06, language.anyNoun).join(' '));
    const text = `${copy.join(' ')}\n\n${pick(random, language.footers)}\n`;
    write(id, text);
    const edit = ['identical', 'dropped-sentences', 'edited-words', 'both'][kind] as string;
    const jaccard = jaccardOf(original.text, text);
    planted.push({ kind: 'article', edit, a: idOf(number), b: id, textA: '', textB: '', jaccard });
  });
  return planted;
}

if (require.main === module) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(count ?? '')) {
    process.stderr.write('usage: plant-overlaps.ts FOLDER ARTICLES [SEED]\n');
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const planted = plantOverlaps(Number(count), Number(seed), (id, text) => {
    writeFileSync(join(folder, `${id}.txt`), text);
    bytes += Buffer.byteLength(text);
  });
  writeFileSync(`${folder.replace(/\/+$/, '')}-planted.jsonl`, planted.map((p) => `${JSON.stringify(p)}\n`).join(''));
  process.stderr.write(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, ${planted.length} planted pairs\n`);
}
