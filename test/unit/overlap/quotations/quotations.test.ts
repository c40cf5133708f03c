import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../../src/corpus';
import {
  compareQuotations,
  compareWithAnnotations,
  loadOverlapAnnotations,
  speakerAffiliations,
} from '../../../../src/overlap';
import { estimateDays, occasionOf } from '../../../../src/overlap/occasion';
import { loadSpeakerTable, type Quotation } from '../../../../src/quotations';
import { findSentences } from '../../../../src/text';
import { article, filler, quotation } from '../samples';

const SAID = 'Die neue Brücke über die Elbe wird im Frühjahr für den Verkehr geöffnet';
const REWORDED = 'Wir planen im Frühjahr die Öffnung der neuen Flussbrücke für Autos und Lastwagen';

function pairOf(a: readonly [string, Quotation['type'], string | null], b: typeof a, dates: readonly string[] = []) {
  const [one, two] = [
    article('a', `Zum Anfang. „${a[0]}“, hieß es. ${filler(1, 30)}.`, { date: dates[0] ?? '' }),
    article('b', `Anderer Beginn. „${b[0]}“, so war zu hören. ${filler(2, 30)}.`, { date: dates[1] ?? '' }),
  ];
  return compareQuotations([one, two], [quotation(one, a[0], a[2], a[1]), quotation(two, b[0], b[2], b[1])]).pairs;
}

test('compareQuotations: the same words are identical, whoever says them and whether quotations are given or not', () => {
  const [one, two] = [article('a', `${filler(1)}. „${SAID}.“`), article('b', `»${SAID}«, sagte sie. ${filler(2)}`)];
  for (const quotations of [[], [quotation(one, SAID, 'Eva Kern'), quotation(two, SAID, null)]]) {
    const [pair, ...others] = compareQuotations([one, two], quotations).pairs;
    assert.equal(others.length, 0);
    assert.equal(pair?.relation, 'identical');
    assert.equal(pair?.similarity, 1);
    assert.equal(one.raw.slice(pair?.a.start, pair?.a.end).replace(/\.$/, ''), SAID);
    assert.equal(two.raw.slice(pair?.b.start, pair?.b.end), SAID);
  }
});

test('compareQuotations: a few words with little meaning, all the same, are one statement if one person says them', () => {
  const similarity = (words: string, one: string, other: string) => {
    const [a, b] = [article('a', `„${words}“`), article('b', `${filler(1, 20)}: „${words}“`)];
    return compareQuotations([a, b], [quotation(a, words, one), quotation(b, words, other)]).pairs[0]?.similarity ?? 0;
  };
  assert.equal(similarity('Das ist der Hafen', 'Eva Kern', 'Eva Kern'), 1);
  assert.ok(similarity('Das ist der Hafen', 'Eva Kern', 'Ute Wolf') < 0.6);
  assert.ok(similarity('Der Hafen ist', 'Eva Kern', 'Eva Kern') < 0.9, 'three words are said alike by chance');
});

test('compareQuotations: a pair that is just as similar as asked for is found', () => {
  const articles = [article('a', `${filler(1)}. „${SAID}.“`), article('b', `»${SAID} ja«, sagte sie. ${filler(2)}`)];
  const [pair] = compareQuotations(articles).pairs;
  assert.ok(pair !== undefined && pair.similarity < 1);
  assert.equal(compareQuotations(articles, [], { minSimilarity: pair.similarity }).pairs.length, 1);
  assert.equal(compareQuotations(articles, [], { minSimilarity: pair.similarity + 1e-9 }).pairs.length, 0);
});

test('compareQuotations: what stands in no marks on either side is no printed quotation', () => {
  const articles = [article('a', `${filler(1)}. ${SAID}.`), article('b', `${SAID}. ${filler(2)}`)];
  assert.deepEqual(compareQuotations(articles).pairs, []);
});

test('compareQuotations: a statement in other words is found, and its evidence adds up to its log odds', () => {
  const [pair] = pairOf([SAID, 'direct', 'Eva Kern'], [REWORDED, 'direct', 'Eva Kern']);
  assert.equal(pair?.relation, 'reworded');
  const total = pair?.evidence.reduce((sum, item) => sum + item.weight, 0) ?? 0;
  const similarity = pair?.similarity ?? Number.NaN;
  assert.ok(Math.abs(total - Math.log(similarity / (1 - similarity))) < 1e-9, 'up to its log odds');
  assert.ok(pair?.evidence.some(({ reason, weight }) => reason === 'chance' && weight < 0));
  const bridge = pair?.evidence.find((item) => item.term.includes('Brücke'));
  assert.ok(bridge !== undefined && bridge.weight > 0);
  assert.deepEqual(
    pair?.evidence.filter((item) => item.reason === 'speaker').map((item) => [item.term, item.weight]),
    [['Eva Kern', 2.4]],
  );
});

test('compareQuotations: the speaker moves the score up or down, and not where one is unknown', () => {
  const score = (a: string | null, b: string | null) =>
    pairOf([`${SAID} und ausgebaut`, 'direct', a], [SAID.replace('neue', 'große'), 'direct', b])[0]?.evidence.find(
      (item) => item.reason === 'speaker',
    )?.weight;
  const weights = (a: string | null, b: string | null, affiliations = {}) => {
    const one = article('a', `„${SAID}“`);
    const two = article('b', `„${REWORDED}“`);
    const quotations = [quotation(one, SAID, a), quotation(two, REWORDED, b)];
    const [pair] = compareQuotations([one, two], quotations, { minSimilarity: 0, affiliations }).pairs;
    return pair?.evidence.find((item) => item.reason === 'speaker')?.weight;
  };
  assert.equal(score('Eva Kern', 'Jan Ott'), undefined, 'the very words are reason enough, and the only one');
  assert.equal(weights('Eva Kern', 'Eva Kern'), 2.4);
  assert.equal(weights('Eva Kern', 'Jan Ott'), -3);
  assert.equal(weights('Eva Kern', null), undefined);
  assert.equal(weights('Eva Kern', 'Rathaus', { 'Eva Kern': ['Stadt'], Rathaus: ['Land', 'Stadt'] }), 1.5);
});

test('compareQuotations: direct speech here and reported speech there', () => {
  const [pair] = pairOf([SAID, 'direct', 'Eva Kern'], [REWORDED, 'indirect', 'Eva Kern']);
  assert.equal(pair?.relation, 'quotation-to-indirect');
});

test('compareQuotations: said again weeks later is repeated; a long text printed again weeks later is not', () => {
  const [again] = pairOf([SAID, 'direct', 'Eva Kern'], [REWORDED, 'direct', 'Eva Kern'], ['2023-01-05', '2023-02-20']);
  assert.equal(again?.relation, 'repeated-on-another-occasion');
  assert.equal(again?.daysApart, 46);
  const long = `${SAID}, sobald die letzten Prüfungen abgeschlossen sind`;
  const [reprint] = pairOf([long, 'direct', 'Eva Kern'], [long, 'direct', 'Eva Kern'], ['2023-01-05', '2023-02-20']);
  assert.equal(reprint?.relation, 'identical');
  const [soon] = pairOf([SAID, 'direct', 'Eva Kern'], [REWORDED, 'direct', 'Eva Kern'], ['2023-01-05', '2023-01-07']);
  assert.equal(soon?.relation, 'reworded');
});

test('compareQuotations: two other statements of the same speaker on the same day are no pair', () => {
  const other = 'Für die Schulen im Süden der Stadt stellen wir mehr Lehrerinnen ein';
  assert.deepEqual(
    pairOf([SAID, 'direct', 'Eva Kern'], [other, 'direct', 'Eva Kern'], ['2023-01-05', '2023-01-05']),
    [],
  );
});

test('compareQuotations: agreeing on the states concerned is no agreement', () => {
  const a = 'Russland und Nordkorea, aber auch China und Japan lehnen den Vorschlag ab';
  const b = 'Die Gespräche zwischen Russland, China, Japan und Nordkorea beginnen bald';
  assert.deepEqual(pairOf([a, 'direct', null], [b, 'direct', null]), []);
});

test('compareQuotations: of a quotation of two sentences the one that is shared is the pair', () => {
  const other = 'Der Haushalt des kommenden Jahres ist noch nicht beschlossen.';
  const two = `${other} ${SAID}.`;
  const [pair] = pairOf([two, 'direct', 'Eva Kern'], [REWORDED, 'direct', 'Eva Kern']);
  assert.equal(pair?.a.text, `${SAID}.`);
  assert.equal(pair?.a.quotation, 'a#1');
});

test('compareQuotations: words in marks that are no speech are left out; an unknown article is an error', () => {
  const one = article('a', `„${SAID}“`);
  const two = article('b', `„${REWORDED}“`);
  const title = { ...quotation(one, SAID, 'Eva Kern'), isSpeech: false };
  assert.deepEqual(compareQuotations([one, two], [title, quotation(two, REWORDED, 'Eva Kern')]).pairs, []);
  assert.throws(() => compareQuotations([one], [quotation(two, REWORDED, null)]), /article "b", which is not among/);
  assert.throws(() => compareQuotations([one], [], { minSimilarity: 2 }), /minSimilarity is 2/);
  assert.throws(() => compareQuotations([one], [], { threshold: 1 } as object), /unknown option "threshold"/);
});

test('compareQuotations: short reported speech of many articles is a stock phrase, unless one known person said it', () => {
  const phrase = 'der Eintritt sei wie immer frei';
  const found = (count: number, type: Quotation['type'], speakerOf: (at: number) => string | null, resolved = true) => {
    const articles = Array.from({ length: count }, (_, at) => article(`a${at}`, `${filler(at, 20)}, ${phrase}.`));
    return compareQuotations(
      articles,
      articles.map((from, at) => {
        const said = quotation(from, phrase, speakerOf(at), type);
        return { ...said, speaker: said.speaker && { ...said.speaker, resolved } };
      }),
    ).pairs.length;
  };
  const nobody = () => null;
  const oneOfTwo = (at: number) => (at === 0 ? 'Ute Wolf' : 'Eva Kern');
  assert.equal(found(2, 'indirect', nobody), 1);
  assert.equal(found(6, 'indirect', nobody), 0);
  assert.equal(found(6, 'indirect', oneOfTwo), 0);
  const police = () => 'die Polizei';
  assert.equal(found(6, 'indirect', police, false), 0);
  const oneBySurname = (at: number) => (at === 0 ? 'Kern' : 'Eva Kern');
  const theSame = () => 'Eva Kern';
  assert.equal(found(6, 'indirect', theSame), 15);
  assert.ok(found(6, 'indirect', oneBySurname) >= 10);
  assert.equal(found(6, 'direct', nobody), 15);
});

test('compareQuotations: the same in, the same out, and the input is left as it was', () => {
  const one = article('a', `„${SAID}“`);
  const two = article('b', `„${REWORDED}“`);
  const quotations = [quotation(one, SAID, 'Eva Kern'), quotation(two, REWORDED, 'Eva Kern')];
  const before = JSON.stringify([one, two, quotations]);
  assert.deepEqual(compareQuotations([one, two], quotations), compareQuotations([one, two], quotations));
  assert.equal(JSON.stringify([one, two, quotations]), before);
});

test('occasionOf: a date beside the quotation, a weekday up to the day of the article, else that day', () => {
  const day = (raw: string, date: string) => {
    const from = article('a', raw, { date });
    return occasionOf(from, quotation(from, 'Es ist so', null), findSentences(raw));
  };
  assert.equal(day('„Es ist so“, sagte sie am 14. September in Bonn.', '2023-10-27'), '2023-09-14');
  assert.equal(day('„Es ist so“, sagte sie am 3. März 2021.', ''), '2021-03-03');
  assert.equal(day('Am Donnerstag sagte sie: „Es ist so“', '2023-10-27'), '2023-10-26');
  assert.equal(day('„Es ist so“, sagte sie am Freitag.', '2023-10-27'), '2023-10-27');
  assert.equal(day('„Es ist so“, sagte sie.', '2023-10-27'), '2023-10-27');
  assert.equal(day('„Es ist so“, sagte sie am Freitag.', ''), null);
  assert.equal(day('Am Montag geschah nichts. „Es ist so“, sagte sie.', '2023-10-27'), '2023-10-27');
});

test('estimateDays: an article without a date takes the day of its company, if that agrees', () => {
  const one = article('a', `„${SAID}“`);
  const two = article('b', `„${SAID}“`);
  const [pair] = compareQuotations([one, two], [quotation(one, SAID, null), quotation(two, SAID, null)]).pairs;
  assert.ok(pair !== undefined);
  const days = (...known: string[]) => {
    const pairs = known.map((_, at) => ({ ...pair, b: { ...pair.b, quotation: `b${at}#1` } }));
    return estimateDays(pairs, new Map([['a#1', null], ...known.map((day, at) => [`b${at}#1`, day] as const)])).get(
      'a',
    );
  };
  assert.equal(days('2023-09-13', '2023-09-14', '2023-09-14', '2023-10-27'), '2023-09-14');
  assert.equal(days('2023-09-13', '2023-09-14'), undefined, 'two are too few');
  assert.equal(days('2023-01-13', '2023-05-14', '2023-09-14', '2023-12-01'), undefined, 'no company');
  assert.equal(days('2023-01-13', '2023-09-13', '2023-09-14', '2023-12-01'), undefined, 'half of them are no majority');
});

test('overlaps.jsonl: every annotated text stands where its offsets say', () => {
  const folder = join(__dirname, '../../../../corpus');
  const raws = new Map(loadCorpus(folder).articles.map(({ id, raw }) => [id, raw]));
  const annotations = loadOverlapAnnotations(join(folder, 'overlaps.jsonl'));
  assert.ok(annotations.length > 30);
  for (const { a, b } of annotations) {
    for (const side of [a, b]) assert.equal(raws.get(side.article)?.slice(side.start, side.end), side.text);
  }
});

test('compareQuotations: of the hand-made pairs of the five articles most are found, and little else', () => {
  const folder = join(__dirname, '../../../../corpus');
  const { articles } = loadCorpus(folder);
  const quotations = readFileSync(join(folder, 'annotations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line, at): Quotation => {
      const record = JSON.parse(line);
      const speakers = record.speakers.map(({ name }: { name: string }) => ({
        ...{ name, resolved: true, confidence: 1, rule: 'by hand', mentions: [] },
      }));
      return { ...record, id: `${record.article}#${at + 1}`, speaker: speakers[0] ?? null, speakers };
    });
  const annotations = loadOverlapAnnotations(join(folder, 'overlaps.jsonl'));
  const affiliations = speakerAffiliations(loadSpeakerTable(join(folder, 'speakers.csv')));
  const { pairs } = compareQuotations(articles, quotations, { affiliations });
  const { summary } = compareWithAnnotations(pairs, annotations, 'quotation');
  assert.ok(Number(summary.precision) >= 0.9, `precision ${summary.precision}`);
  assert.ok(Number(summary.recall) >= 0.85, `recall ${summary.recall}`);
  const relations = (a: string, b: string, word: string) =>
    pairs
      .filter(({ a: x, b: y }) => x.article.startsWith(a) && y.article.startsWith(b))
      .filter(({ a: x, b: y }) => x.text.includes(word) && y.text.includes(word))
      .map(({ relation }) => relation);
  assert.deepEqual(relations('000', '004', 'Nachbar'), ['reworded']);
  assert.deepEqual(relations('002', '004', 'Nachbar'), ['repeated-on-another-occasion']);
  assert.deepEqual(relations('000', '002', 'Nachbar'), ['repeated-on-another-occasion']);
  assert.ok(
    pairs.every((pair) => pair.isDayEstimated === pair.a.article.startsWith('000')),
    'only 000 has no date',
  );
  assert.deepEqual(relations('000', '004', 'Mitglied'), ['quotation-to-indirect']);
  assert.deepEqual(relations('000', '003', 'Interesse an Rakete'), ['reworded']);
  assert.ok(relations('001', '004', 'Gewehr').includes('quotation-to-indirect'));
  assert.ok(relations('001', '004', 'Einladung').includes('quotation-to-indirect'));
});

test('speakerAffiliations: a spokesman and his office share a side, a state has the sides of all its offices, two offices none', () => {
  const row = (name: string, affiliation: string, kind: 'person' | 'organisation' | 'place', country = 'Land') => ({
    ...{ line: 1, name, aliases: [], roles: [], from: '', until: '', affiliation, country, kind, gender: '' },
  });
  const rows = [
    row('Eva Kern', 'Kanzleramt', 'person'),
    row('Kanzleramt', 'Kanzleramt', 'organisation'),
    row('Jan Ott', 'Opposition', 'person'),
    row('Land', 'Regierung', 'place'),
    row('Ada Lund', '', 'person'),
    row('Finn Berg', 'Rathaus', 'person', 'Ausland'),
  ];
  assert.deepEqual(speakerAffiliations({ file: 'x.csv', rows }), {
    'Eva Kern': ['Kanzleramt'],
    Kanzleramt: ['Kanzleramt'],
    'Jan Ott': ['Opposition'],
    Land: ['Regierung', 'Kanzleramt', 'Opposition'],
    'Finn Berg': ['Rathaus'],
  });
});
