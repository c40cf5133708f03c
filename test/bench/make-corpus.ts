// Makes a corpus of invented German-like news to measure on:
//   node --import tsx test/bench/make-corpus.ts FOLDER [articles] [seed]
// The words are built of syllables, the commonest are real function words, frequencies follow Zipf's law, and there are
// quotations, numbers, dates, names and compounds. 10,000 articles are about 34 MB. Same seed, same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/base';

const FUNCTION_WORDS =
  `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
  nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
  sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren
  diese dieser wieder keine uhr seiner worden will zwischen immer was sagte gibt alle seit muss wurden beim doch jetzt
  waren drei jahre neue neuen damit bereits da ab müssen selbst einmal weil ihr ohne etwa ihm`.split(/\s+/);
const ONSETS = 'b br d dr f g gr h j k kl kr l m n p r s sch schw sp st t tr v w z b d f g k l m n r s t w'.split(' ');
const VOWELS = 'a e i o u ä ö ü ei au eu ie a e e i'.split(' ');
const CODAS = ['', '', '', 'n', 'n', 'r', 'r', 'l', 't', 's', 'ng', 'cht', 'rt', 'nd', 'ck', 'ß', 'm'];
const ENDINGS = [
  '',
  '',
  'e',
  'en',
  'er',
  'ung',
  'ungen',
  'keit',
  'lich',
  'liche',
  'lichen',
  'isch',
  'ische',
  't',
  'te',
];
const LINKS = ['', 's', 'n', 'en', '-'];
const VOCABULARY = 400_000;

/** A folder of `articleCount` files, a thousand to a subfolder. */
export function makeCorpus(folder: string, articleCount: number, seed = 1): void {
  const writer = new NewsWriter(seed);
  for (let article = 0; article < articleCount; article++) {
    const part = join(folder, String(Math.floor(article / 1000)).padStart(3, '0'));
    if (article % 1000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${String(article).padStart(6, '0')}.txt`), writer.article());
  }
}

/** The texts of so many articles, one by one: the same as those of `makeCorpus`. */
export function* inventedTexts(articleCount: number, seed = 1): Generator<string, void, undefined> {
  const writer = new NewsWriter(seed);
  for (let article = 0; article < articleCount; article++) yield writer.article();
}

class NewsWriter {
  private readonly random: () => number;
  private readonly words: string[] = [];
  private readonly cumulated = new Float64Array(VOCABULARY);

  constructor(seed: number) {
    this.random = seededRandom(seed);
    let sum = 0;
    for (let rank = 0; rank < VOCABULARY; rank++) {
      this.words.push(FUNCTION_WORDS[rank] ?? this.newWord());
      sum += (rank + 2.7) ** -1.15;
      this.cumulated[rank] = sum;
    }
  }

  /** Between 150 and 800 words, in paragraphs under a headline. */
  article(): string {
    const paragraphs = Array.from({ length: this.between(4, 13) }, () =>
      Array.from({ length: this.between(3, 7) }, () => this.sentence()).join(' '),
    );
    return `${this.clause(this.between(4, 9))}\n\n${paragraphs.join('\n')}\n`;
  }

  private sentence(): string {
    const kind = this.random();
    const clause = this.clause(this.between(5, 12));
    if (kind < 0.2) return `„${clause}“, sagte ${this.name()}.`;
    if (kind < 0.3) return `${clause}, ${this.clause(this.between(4, 10)).toLowerCase()}.`;
    if (kind < 0.4) return `Am ${this.between(1, 28)}. September ${this.between(1990, 2024)} ${clause.toLowerCase()}.`;
    if (kind < 0.45) return `${clause} (${this.between(1, 900)}.${this.between(100, 999)} Euro), so ${this.name()}.`;
    return `${clause}.`;
  }

  private clause(length: number): string {
    const words = Array.from({ length }, () => this.word());
    return capitalised(words.join(' '));
  }

  private name(): string {
    return `Dr. ${capitalised(this.word())} ${capitalised(this.word())}`;
  }

  /** A word by its frequency: binary search in the cumulated weights. */
  private word(): string {
    const wanted = this.random() * (this.cumulated[VOCABULARY - 1] as number);
    let low = 0;
    let high = VOCABULARY - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cumulated[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.words[low] as string;
  }

  private newWord(): string {
    const stem = () => Array.from({ length: this.between(1, 2) }, () => this.syllable()).join('');
    const word = this.random() < 0.25 ? stem() + this.pick(LINKS) + stem() : stem();
    const full = word + this.pick(ENDINGS);
    return this.random() < 0.5 ? capitalised(full) : full;
  }

  private syllable(): string {
    return this.pick(ONSETS) + this.pick(VOWELS) + this.pick(CODAS);
  }

  private pick(choices: readonly string[]): string {
    return choices[Math.floor(this.random() * choices.length)] as string;
  }

  private between(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

if (require.main === module) {
  const [folder, articles = '10000', seed = '1'] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('usage: node --import tsx test/bench/make-corpus.ts FOLDER [articles] [seed]\n');
    process.exit(2);
  }
  makeCorpus(folder, Number(articles), Number(seed));
}
