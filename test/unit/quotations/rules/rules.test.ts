import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  findQuotations,
  joinSpeakers,
  loadSpeakerTable,
  QUOTATION_RULES,
  type QuotationRule,
} from '../../../../src/quotations';
import { articleOf } from '../../../article';

const SPEAKERS = `name;kind;aliases;role;country;gender
Anna Muster;person;Muster;Deichgräfin;;f
Jan Nowak;person;;Präsident Polens;Polen;m
Wasseramt;institution;;;;
Regierung Polens;institution;;;Polen;
Regierung Frankreichs;institution;;;Frankreich;
Polen;place;;;Polen;
Frankreich;place;;;Frankreich;
Neustadt;place;;;;
Deichregierung;government;;;;
Deichbericht;document;;;;
Anwohner;group;;;;
`;

function speakerTable() {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-rules-'));
  try {
    writeFileSync(join(folder, 'speakers.csv'), SPEAKERS);
    return loadSpeakerTable(join(folder, 'speakers.csv'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const table = speakerTable();

/** The names of all rules that fire in a text, for quotations or for speakers. */
function firing({ example, finds, language, name }: QuotationRule): string[] {
  // Of the rule that works across articles the example is two of them.
  if (name === 'joined') {
    const all = example.split(' | ').flatMap((text, at) => findQuotations(articleOf(text, { id: `${at}` })));
    return joinSpeakers(all).quotations.flatMap(({ speaker }) => speaker?.rule.split('+') ?? []);
  }
  const article = articleOf(example, { language: language === '' ? languageOf(name) : language });
  const speakers = /^table-|-of-table$/.test(name) ? table : null;
  const quotations = findQuotations(article, { speakers });
  if (finds === 'quotation') return quotations.map(({ rule }) => rule);
  if (finds === 'kind') return quotations.flatMap(({ speakers: found }) => found.map(({ kindRule }) => kindRule));
  return quotations.flatMap(({ speakers: found }) => found.flatMap(({ rule }) => rule.split('+')));
}

const languageOf = (name: string): string => (name.startsWith('english') ? 'en' : 'de');

for (const rule of QUOTATION_RULES) {
  test(`QUOTATION_RULES: ${rule.name} (${rule.finds}) fires in its example`, () => {
    assert.ok(firing(rule).includes(rule.name), `${rule.example} gives ${firing(rule).join(', ')}`);
  });
}

test('QUOTATION_RULES: no name stands twice for what finds the same, each says why, confidences are from 0 to 1', () => {
  const names = QUOTATION_RULES.map(({ name, finds }) => `${finds}: ${name}`);
  assert.equal(new Set(names).size, names.length);
  for (const { name, why, confidence } of QUOTATION_RULES) {
    assert.ok(why.length > 10, name);
    assert.ok(confidence > 0 && confidence <= 1, name);
  }
});
