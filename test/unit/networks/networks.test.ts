// Networks: who is named or quoted together, how much more than by chance, who stands between, and which groups there are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seededRandom } from '../../../src/base';
import type { Article } from '../../../src/corpus';
import { joinMentions, type NameMention } from '../../../src/mentions';
import {
  gexfText,
  graphmlText,
  mentionNetwork,
  networkToDraw,
  quotationNetwork,
  tieEvidence,
} from '../../../src/networks';
import { adjustedRand } from '../../../src/networks/graph-measures';
import { commonNames } from '../../../src/networks/mention-network';
import { findQuotations } from '../../../src/quotations';
import { chiSquaredTail } from '../../../src/statistics';
import { articleOf } from '../../article';

const GOLDEN = JSON.parse(readFileSync(join(__dirname, '../../fixtures/networks/networkx.json'), 'utf8'));

/** Articles that hold these names and nothing else, a sentence for each line. */
function named(texts: readonly string[], kind: NameMention['kind'] = 'person') {
  const articles = texts.map((raw, at) => articleOf(raw, { id: `a${at}` }));
  const mentions = articles.flatMap(({ id, raw }) =>
    Array.from(raw.matchAll(/\p{Lu}\p{L}*(?: [\p{Lu}\d][\p{L}\d]*)?/gu), ({ 0: text, index: start }): NameMention => {
      return { article: id, start, end: start + text.length, text, name: text, kind, rule: 'full-name' };
    }),
  );
  return { articles, mentions };
}

test('network: ties are articles with both, beside what chance would give, counted by hand', () => {
  const { articles, mentions } = named(['Anna, Ben, Anna', 'Anna, Ben', 'Anna, Cleo', 'Dora', '', '', '', '']);
  const { nodes, ties, settings } = mentionNetwork(mentions, { articles });
  assert.deepEqual(
    nodes.map(({ name, unitCount, degree, strength, betweenness }) => [name, unitCount, degree, strength, betweenness]),
    [
      ['Anna', 3, 2, 3, 1 / 3],
      ['Ben', 2, 1, 2, 0],
      ['Cleo', 1, 1, 1, 0],
      ['Dora', 1, 0, 0, 0],
    ],
  );
  assert.deepEqual(
    ties.map(({ source, target, count, expected, ppmi }) => [source, target, count, expected, ppmi]),
    [
      // 3 · 2 of 8 articles.
      ['Anna', 'Ben', 2, 0.75, Math.log2(2 / 0.75)],
      ['Anna', 'Cleo', 1, 0.375, Math.log2(1 / 0.375)],
    ],
  );
  // 2 Σ O ln(O / E) over 2, 1, 0, 5 with the expectations 0.75, 2.25, 1.25, 3.75.
  const g2 = 2 * (2 * Math.log(2 / 0.75) + Math.log(1 / 2.25) + 5 * Math.log(5 / 3.75));
  assert.ok(Math.abs((ties[0]?.logLikelihood ?? 0) - g2) < 1e-12);
  // Two ties: the smaller p twice, as Holm has it.
  assert.ok(Math.abs((ties[0]?.p ?? 1) - 2 * chiSquaredTail(ties[0]?.logLikelihood ?? 0)) < 1e-12);
  assert.deepEqual([settings.units, settings.names], [8, 4]);
  assert.equal(nodes.at(-1)?.community, null);
});

test('network: minimum, kind, top and weight choose ties and names', () => {
  const { articles, mentions } = named(['Anna, Ben', 'Anna, Ben', 'Anna, Cleo', 'Anna, Cleo, Ben', 'Anna']);
  const pairs = (options: object) =>
    mentionNetwork(mentions, { articles, ...options }).ties.map(({ source, target }) => `${source}-${target}`);
  assert.deepEqual(pairs({}), ['Anna-Ben', 'Anna-Cleo', 'Ben-Cleo']);
  assert.deepEqual(pairs({ minimum: 2 }), ['Anna-Ben', 'Anna-Cleo']);
  assert.deepEqual(pairs({ top: 2 }), ['Anna-Ben']);
  assert.deepEqual(pairs({ kind: 'place' }), []);
  // Anna is everywhere: whoever meets her does so as often as chance has it. Ben and Cleo meet less often.
  assert.deepEqual(pairs({ weight: 'ppmi' }), []);
});

test('network: in sentences only those count who stand in one sentence', () => {
  const { articles, mentions } = named(['Anna traf Ben. Dann kam Cleo. Anna ging.', 'Anna sah Cleo.']);
  const people = mentions.filter(({ text }) => /^(?:Anna|Ben|Cleo)$/.test(text));
  const network = mentionNetwork(people, { articles, unit: 'sentence' });
  assert.deepEqual(
    network.ties.map(({ source, target, count, articleCount }) => [source, target, count, articleCount]),
    [
      ['Anna', 'Ben', 1, 1],
      ['Anna', 'Cleo', 1, 1],
    ],
  );
  assert.equal(network.settings.units, 4);
  assert.deepEqual(
    tieEvidence(people, ['Anna', 'Ben'], { articles, unit: 'sentence' }).map(({ article, text }) => [article, text]),
    [['a0', 'Anna traf Ben.']],
  );
});

test('network: the evidence of a tie is in the raw text', () => {
  const { articles, mentions } = named(['Zuerst kam anna. Anna sah dann Ben. Ben ging.', 'Anna', 'Ben']);
  const rows = tieEvidence(mentions, ['Ben', 'Anna'], { articles });
  assert.equal(rows.length, 1);
  const [{ sourceStart, sourceEnd, targetStart, targetEnd, text }] = rows as [(typeof rows)[number]];
  assert.equal(articles[0]?.raw.slice(sourceStart, sourceEnd), 'Ben');
  assert.equal(articles[0]?.raw.slice(targetStart, targetEnd), 'Anna');
  assert.equal(text, 'Anna sah dann Ben');
  assert.deepEqual(tieEvidence(mentions, ['Ben', 'Dora'], { articles }), []);
});

interface Described {
  readonly ties: readonly (readonly [string, string, number])[];
  readonly degree: Readonly<Record<string, number>>;
  readonly strength: Readonly<Record<string, number>>;
  readonly betweenness: Readonly<Record<string, number>>;
  readonly bestModularity: number;
}

/** A tie of weight 3 is three articles that name both and nobody else. */
const articlesOf = ({ ties }: Described) =>
  named(ties.flatMap(([a, b, weight]) => Array.from({ length: weight }, () => `${a}, ${b}`)));

for (const graph of ['karate', 'groups'] as const) {
  test(`network: degree, strength, betweenness and modularity are those of networkx (${graph})`, () => {
    const golden = GOLDEN[graph] as Described;
    const { articles, mentions } = articlesOf(golden);
    const { nodes, settings } = mentionNetwork(mentions, { articles });
    assert.equal(nodes.length, Object.keys(golden.degree).filter((name) => golden.degree[name] !== 0).length);
    for (const { name, degree, strength, betweenness } of nodes) {
      assert.equal(degree, golden.degree[name], name);
      assert.equal(strength, golden.strength[name], name);
      assert.ok(Math.abs(betweenness - (golden.betweenness[name] ?? -1)) < 1e-9, name);
    }
    // The best of fifty runs of networkx; one of ours comes near.
    assert.ok((settings.modularity as number) > golden.bestModularity - 0.02, `${settings.modularity}`);
    assert.ok((settings.modularity as number) < golden.bestModularity + 1e-9, `${settings.modularity}`);
  });
}

test('network: communities are the groups that were put in, the same for the same seed, and stable', () => {
  const { articles, mentions } = articlesOf(GOLDEN.groups);
  const { nodes, settings } = mentionNetwork(mentions, { articles });
  const truth = nodes.map(({ name }) => GOLDEN.groups.group[name]);
  assert.ok(
    adjustedRand(
      nodes.map(({ community }) => community ?? 0),
      truth,
    ) > 0.95,
  );
  assert.deepEqual(mentionNetwork(mentions, { articles }).nodes, nodes);
  assert.ok((settings.stability as number) > 0.9);
  // Ties by chance have no groups: what is found changes with the seed.
  const names = Object.keys(GOLDEN.groups.degree);
  const random = seededRandom(2);
  const one = () => names[Math.floor(random() * names.length)] as string;
  const chance = named(Array.from({ length: 200 }, () => `${one()}, ${one()}`));
  const { stability } = mentionNetwork(chance.mentions, { articles: chance.articles }).settings;
  assert.ok((stability as number) < 0.7, `${stability}`);
});

test('adjusted Rand index: 1 for equal partitions whatever their labels, 0 about for unrelated ones', () => {
  assert.equal(adjustedRand([1, 1, 2, 2], [7, 7, 3, 3]), 1);
  // Pairs together: 2 and 2 of 6, in both none; expected 4/6, largest 2: (0 − 2/3) / (2 − 2/3).
  assert.ok(Math.abs(adjustedRand([1, 1, 2, 2], [1, 2, 1, 2]) + 0.5) < 1e-12);
  assert.equal(adjustedRand([], []), 1);
});

test('network: nothing gives nothing, what cannot be is refused', () => {
  const none = mentionNetwork([], { articles: [] });
  assert.deepEqual([none.nodes, none.ties, none.settings.modularity], [[], [], null]);
  const { articles, mentions } = named(['Anna, Ben']);
  const one = mentionNetwork(mentions, { articles });
  assert.deepEqual(
    one.nodes.map(({ betweenness, community }) => [betweenness, community]),
    [
      [0, 1],
      [0, 1],
    ],
  );
  assert.throws(() => mentionNetwork(mentions, { articles: [] }), /article "a0", which is not among articles/);
  assert.throws(() => mentionNetwork(mentions, { articles, minimum: 0 }), /minimum is 0/);
  assert.throws(() => mentionNetwork(mentions, { articles, unit: 'page' as 'article' }), /unit is "page"/);
  assert.throws(() => mentionNetwork(mentions, { articles, size: 1 } as never), /unknown option "size"/);
  const bare = articles.map((article): Article => ({ ...article, raw: '' }));
  assert.throws(() => mentionNetwork(mentions, { articles: bare, unit: 'sentence' }), /comes without its text/);
});

test('quotation network: speakers of one article, the unknown told', () => {
  const say = (name: string) => `„Wir gehen jetzt nach Hause“, sagte ${name}.`;
  const articles = [
    [say('Anna Weber'), say('Karl Ohlsen')],
    [say('Anna Weber'), say('Karl Ohlsen'), say('ein Bäcker')],
    [say('Eva Brandt')],
  ].map((lines, at) => articleOf(lines.join('\n'), { id: `a${at}` }));
  const quotations = articles.flatMap((article) => findQuotations(article));
  const { nodes, ties, settings } = quotationNetwork(quotations, { articles });
  assert.deepEqual(
    nodes.map(({ name, unitCount, kind }) => [name, unitCount, kind]),
    [
      ['Anna Weber', 2, 'person'],
      ['Karl Ohlsen', 2, 'person'],
      ['Eva Brandt', 1, 'person'],
    ],
  );
  assert.deepEqual(
    ties.map(({ source, target, count }) => [source, target, count]),
    [['Anna Weber', 'Karl Ohlsen', 2]],
  );
  assert.equal(settings.unknownArticles, 1);
});

test('joined mentions: a surname becomes the only full name of the corpus that ends in it', () => {
  const { mentions } = named(['Anna Weber', 'Weber', 'Karl Ohlsen', 'Eva Ohlsen', 'Ohlsen']);
  const { mentions: joined, decisions } = joinMentions(mentions);
  assert.deepEqual(
    joined.map(({ name }) => name),
    ['Anna Weber', 'Anna Weber', 'Karl Ohlsen', 'Eva Ohlsen', 'Ohlsen'],
  );
  assert.deepEqual(
    decisions.map(({ name, decision }) => [name, decision]),
    [
      ['Ohlsen', 'open'],
      ['Weber', 'joined'],
    ],
  );
  const place = named(['Weber', 'Anna Weber'], 'place');
  assert.equal(joinMentions(place.mentions).mentions[0]?.name, 'Weber');
});

test('graph files: names are escaped, every node and tie is there, the same text twice', () => {
  const { articles, mentions } = named(['Anna, Ben', 'Anna, Ben']);
  const hostile = mentions.map((mention) =>
    mention.name === 'Ben' ? { ...mention, name: `B<e> & "n"\u0001` } : mention,
  );
  const network = mentionNetwork(hostile, { articles });
  for (const text of [graphmlText(network), gexfText(network)]) {
    assert.ok(text.includes('B&#60;e&#62; &#38; &#34;n&#34;\ufffd'), text);
    assert.equal(text.match(/<node id=/g)?.length, 2);
    assert.equal(text.match(/<edge id=/g)?.length, 1);
  }
  assert.match(graphmlText(network), /<data key="edge-count">2<\/data>/);
  assert.match(gexfText(network), /<edge id="e1" source="n1" target="n2" weight="2">/);
  assert.equal(graphmlText(network), graphmlText(mentionNetwork(hostile, { articles })));
});

test('network: names that differ in a number alone are not one', () => {
  const { articles, mentions } = named(['Apollo 11, Apollo 13', 'Apollo 1']);
  assert.equal(mentionNetwork(mentions, { articles }).nodes.length, 3);
});

test('network to draw: communities are called by their strongest names, small names are left out', () => {
  const { articles, mentions } = named(['Anna, Ben, Cleo', 'Anna, Ben', 'Dora, Emil', 'Fritz']);
  const { ties, nodes } = networkToDraw(mentionNetwork(mentions, { articles }));
  assert.deepEqual(
    nodes.rows.map(({ name, size, group }) => [name, size, group]),
    [
      ['Anna', 2, 'Anna, Ben …'],
      ['Ben', 2, 'Anna, Ben …'],
      ['Cleo', 1, 'Anna, Ben …'],
      ['Dora', 1, 'Dora, Emil'],
      ['Emil', 1, 'Dora, Emil'],
      ['Fritz', 1, 'without ties'],
    ],
  );
  assert.equal(ties.rows.length, 4);
  const two = networkToDraw(mentionNetwork(mentions, { articles }), { top: 2 });
  assert.deepEqual([two.nodes.rows.length, two.ties.rows.length], [2, 1]);
});

test('network: a name goes by its commonest spelling and kind, and two keys never share one', () => {
  const use = (key: string, name: string, kind: 'person' | 'organisation') => ({ key, name, kind });
  const known = commonNames([
    use('a', 'ANNA WEBER', 'organisation'),
    use('a', 'Anna Weber', 'person'),
    use('a', 'Anna Weber', 'person'),
    use('b', 'Anna Weber', 'person'),
    use('c', 'Anna Weber', 'person'),
  ]);
  assert.deepEqual(
    [...known],
    [
      ['a', { name: 'Anna Weber', kind: 'person' }],
      ['b', { name: 'Anna Weber (2)', kind: 'person' }],
      ['c', { name: 'Anna Weber (3)', kind: 'person' }],
    ],
  );
});
