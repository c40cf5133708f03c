// Corpora that are unlike the one that ships, made by a seeded generator: what the notebooks must make sense on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/base';
import { csvText } from '../../src/tables';

/** A corpus to be made, and what its charts must not be short of. */
export interface MadeCorpus {
  readonly name: string;
  readonly articles: readonly MadeArticle[];
  /** Whether a metadata.csv stands beside the articles. */
  readonly hasMetadata: boolean;
}

interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly language: string;
  readonly text: string;
}

const GERMAN = {
  people: ['Anna Kluge', 'Bernd Sommer', 'Carla Winter', 'Dieter Hofmann', 'Eva Brandt', 'Georg Lang'],
  roles: ['Bürgermeisterin', 'Stadtrat', 'Ministerin', 'Sprecher', 'Forscherin', 'Landrat'],
  topics: ['der Haushalt', 'die neue Brücke', 'das Krankenhaus', 'der Hafen', 'die Schule', 'das Klima'],
  claims: [
    'Wir werden im Herbst mit den Arbeiten beginnen und niemand muss mehr bezahlen',
    'Das Geld reicht für zwei Jahre, danach müssen wir neu verhandeln',
    'Ich habe davon erst aus der Zeitung erfahren und bin sehr erstaunt',
    'Die Menschen in dieser Stadt haben lange genug gewartet',
    'Ohne den Bund wird dieses Vorhaben nicht zu schaffen sein',
  ],
  plain: [
    'Der Rat tagte am Montag mehrere Stunden lang.',
    'Die Kosten sind seit dem Frühjahr um ein Drittel gestiegen.',
    'Am Abend war der Saal bis auf den letzten Platz gefüllt.',
    'Die Bauarbeiten dauern nach dem Plan bis zum nächsten Sommer.',
  ],
  direct: (claim: string, name: string, role: string) => `„${claim}“, sagte ${role} ${name}.`,
  indirect: (topic: string, name: string) => `${name} erklärte, ${topic} habe jetzt Vorrang vor allem anderen.`,
  title: (topic: string, name: string) => `${name}: ${topic.replace(/^(?:der|die|das) /, '')} hat Vorrang`,
};

const ENGLISH: typeof GERMAN = {
  people: ['Alice Porter', 'Brian Cole', 'Cathy Moore', 'David Hughes', 'Emma Stone', 'Frank Wells'],
  roles: ['Mayor', 'Senator', 'Minister', 'Governor', 'Professor', 'Judge'],
  topics: ['the budget', 'the new bridge', 'the hospital', 'the harbour', 'the school', 'the climate'],
  claims: [
    'We will start the work in autumn and nobody will have to pay more',
    'The money lasts for two years, after that we must negotiate again',
    'I only learned of it from the newspaper and I am astonished',
    'The people of this town have waited long enough',
    'Without the government this plan cannot be carried out',
  ],
  plain: [
    'The council met for several hours on Monday.',
    'Costs have risen by a third since the spring.',
    'In the evening the hall was filled to the last seat.',
    'The building work is planned to last until next summer.',
  ],
  direct: (claim, name, role) => `“${claim},” said ${role} ${name}.`,
  indirect: (topic, name) => `${name} said that ${topic} was now more important than anything else.`,
  title: (topic, name) => `${name}: ${topic.replace(/^the /, '')} comes first`,
};

const OUTLETS = ['Abendblatt', 'Bote', 'Chronik', 'Courier', 'Echo', 'Gazette', 'Herald', 'Kurier', 'Post', 'Tribüne'];

/** The five corpora. The same seed makes the same texts. */
export function madeCorpora(seed = 1): MadeCorpus[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const article = (number: number, language: 'de' | 'en', speech: boolean): MadeArticle => {
    const words = language === 'de' ? GERMAN : ENGLISH;
    const person = Math.floor(random() * words.people.length);
    const [name, role] = [words.people[person] as string, words.roles[person] as string];
    const topic = pick(words.topics);
    const sentences = Array.from({ length: 6 + Math.floor(random() * 10) }, () => {
      const kind = speech ? random() : 1;
      if (kind < 0.3) return words.direct(pick(words.claims), name, role);
      return kind < 0.5 ? words.indirect(pick(words.topics), pick(words.people)) : pick(words.plain);
    });
    return {
      id: `x${String(number).padStart(4, '0')}_${Math.floor(random() * 1e9).toString(16)}`,
      title: words.title(topic, name),
      outlet: OUTLETS[Math.floor(random() ** 1.5 * OUTLETS.length)] as string,
      date: new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10),
      language,
      text: `${sentences.join(' ')}\n`,
    };
  };
  const several = (count: number, speech: boolean, languages: readonly ('de' | 'en')[]) =>
    Array.from({ length: count }, (_, number) => article(number, languages[number % languages.length] as 'de', speech));
  const [copied] = several(1, true, ['de']) as [MadeArticle];
  return [
    { name: 'one-article', articles: several(1, true, ['de']), hasMetadata: true },
    { name: 'without-metadata', articles: several(60, true, ['de']), hasMetadata: false },
    { name: 'ten-outlets', articles: several(500, true, ['de', 'en']), hasMetadata: true },
    { name: 'no-quotations', articles: several(20, false, ['de']), hasMetadata: true },
    {
      name: 'copies',
      articles: Array.from({ length: 12 }, (_, number) => ({
        ...copied,
        id: `${copied.id}_${number}`,
        outlet: OUTLETS[number % OUTLETS.length] as string,
      })),
      hasMetadata: true,
    },
  ];
}

/** Writes a corpus into a folder of its name and gives that folder. */
export function writeCorpus(corpus: MadeCorpus, below: string): string {
  const folder = join(below, corpus.name);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const { id, text } of corpus.articles) writeFileSync(join(folder, 'articles', `${id}.txt`), text);
  if (corpus.hasMetadata) {
    const rows = corpus.articles.map(({ id, title, outlet, date, language }) => ({
      id,
      file: `articles/${id}.txt`,
      title,
      outlet,
      date,
      language,
    }));
    writeFileSync(join(folder, 'metadata.csv'), csvText(rows, { formulaGuard: false }));
  }
  return folder;
}
