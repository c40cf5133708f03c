// Holds the topics of the kit against those of scikit-learn and gensim on the same terms of the same articles:
//   node --import tsx test/accuracy/topics.ts FOLDER|ARTICLES.jsonl|made:N [topics] [iterations] [peer-iterations] [python]
// FOLDER is a corpus; ARTICLES.jsonl has a line { id, text } each; made:N makes N lists of
// words of known topics. The peers (test/accuracy/topics_peers.py) need a Python
// with scikit-learn and gensim. Printed are seconds of processor time and the mean coherence (NPMI) of the ten first terms
// of each topic, measured by one function for all. Peers may do fewer iterations: their seconds are then those of these.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/base';
import { loadCorpus } from '../../src/corpus';
import { indexTerms, indexTokenLists, selectTerms, type TokenList } from '../../src/terms';
import { ldaTopics, nmfTopics, npmiCoherence, type TopicModel } from '../../src/topics';
import { articleOf } from '../article';

const [source = '', count = '50', iterations = '200', peerIterations = '200', python = 'python3'] =
  process.argv.slice(2);
const isMade = /^made:\d+$/.test(source);
const articles = isMade
  ? []
  : source.endsWith('.jsonl')
    ? readFileSync(source, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; text: string })
        .map(({ id, text }) => articleOf(text, { id: String(id) }))
    : loadCorpus(source).articles;
const index = selectTerms(
  isMade ? indexTokenLists(madeLists(Number(source.slice(5)))) : indexTerms(articles, { stopwords: 'remove' }),
  { minDocumentCount: 3, maxDocumentShare: 0.5 },
);
console.log(
  `${index.articles.length} articles, ${index.termCount} terms, ${index.totalCount} occurrences, ${count} topics`,
);

const coherence = (topics: readonly (readonly string[])[]) =>
  topics
    .map(
      (terms) =>
        npmiCoherence(
          index,
          terms.map((term) => index.termId(term)),
        ) ?? 0,
    )
    .reduce((sum, one) => sum + one, 0) / topics.length;
const topTerms = ({ count: size, termShares }: TopicModel) =>
  Array.from({ length: size }, (_, topic) => {
    const own = termShares.subarray(topic * index.termCount, (topic + 1) * index.termCount);
    const ids = Array.from(own.keys()).sort((a, b) => (own[b] as number) - (own[a] as number));
    return ids.slice(0, 10).map((id) => index.term(id));
  });
const report = (name: string, seconds: number, topics: readonly (readonly string[])[]) =>
  console.log(`${name.padEnd(36)} ${seconds.toFixed(1).padStart(8)} s   coherence ${coherence(topics).toFixed(3)}`);

/** Lists of 150 words of 50 made topics, three of them an article, each with 300 words of a vocabulary of 12,000. */
function* madeLists(size: number): Generator<TokenList> {
  const random = seededRandom(1);
  const zipf = (most: number) => Math.floor(most ** random()) - 1;
  const topics = Array.from({ length: 50 }, () => Array.from({ length: 300 }, () => Math.floor(random() * 12_000)));
  for (let article = 0; article < size; article++) {
    const own = [0, 1, 2].map(() => topics[Math.floor(random() * 50)] as number[]);
    const tokens = Array.from({ length: 150 }, () => {
      const shared = random() < 0.2;
      const topic = own[random() < 0.6 ? 0 : random() < 0.6 ? 1 : 2] as number[];
      return `w${shared ? zipf(12_000) : topic[zipf(300)]}`;
    });
    yield { id: `${article}`, tokens };
  }
}

for (const [name, find] of [
  ['lda', ldaTopics],
  ['nmf', nmfTopics],
] as const) {
  const before = process.cpuUsage();
  const model = find(index, { count: Number(count), iterations: Number(iterations) });
  const { user, system } = process.cpuUsage(before);
  report(`wortlaut ${name}, ${iterations} iterations`, (user + system) / 1e6, topTerms(model));
}
const folder = mkdtempSync(join(tmpdir(), 'topics-'));
const terms = index.terms();
const documents = index.articles.map((_, article) =>
  Array.from(
    index.occurrenceTerm.subarray(index.articleOffsets[article], index.articleOffsets[article + 1]),
    (id) => terms[id] as string,
  ),
);
writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents));
const { stdout, stderr, status } = spawnSync(
  python,
  [join(__dirname, 'topics_peers.py'), join(folder, 'documents.json'), count, peerIterations],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (status !== 0) throw new Error(stderr);
for (const line of stdout.trim().split('\n')) {
  const { name, seconds, topics } = JSON.parse(line) as { name: string; seconds: number; topics: string[][] };
  report(name, seconds, topics);
}
