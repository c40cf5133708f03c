// Scores the names that are found against names that a reader wrote down:
//   node --import tsx test/accuracy/mentions.ts ARTICLES.json NAMES.json [--language en] [--errors]
// ARTICLES is a list of { id, text }; NAMES has for each id a list of "Name|P", "Name|o" or "Name|p" (person,
// organisation, place): every place of the name in the text is labelled. A name is right if it begins where the labelled
// one does, a few letters aside, and has its kind. With --errors, each that is missed or wrong is printed.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findMentions, type MentionedKind } from '../../src/mentions';
import { articleOf } from '../article';

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionedKind;
}

const KINDS: Readonly<Record<string, MentionedKind>> = { P: 'person', o: 'organisation', p: 'place' };
const NEAR = 6;

function labelled(text: string, names: readonly string[]): Labelled[] {
  const found: Labelled[] = [];
  const taken = new Set<number>();
  const entries = names.map((name) => [name.slice(0, -2), KINDS[name.slice(-1)] as MentionedKind] as const);
  for (const [name, kind] of entries.sort(([a], [b]) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\d-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d-])`, 'gu');
    for (const { index } of text.matchAll(pattern)) {
      if (taken.has(index)) continue;
      for (let at = index; at < index + name.length; at++) taken.add(at);
      found.push({ start: index, end: index + name.length, kind });
    }
  }
  return found;
}

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'de' }, errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [articleFile = '', nameFile = ''] = positionals;
const articles = JSON.parse(readFileSync(articleFile, 'utf8')) as { readonly id: string; readonly text: string }[];
const names = JSON.parse(readFileSync(nameFile, 'utf8')) as Readonly<Record<string, readonly string[]>>;
const isSame = (a: Labelled, b: Labelled) =>
  a.kind === b.kind && a.start < b.end && b.start < a.end && Math.abs(a.start - b.start) <= NEAR;
for (const kind of Object.values(KINDS)) {
  let [labels, finds, hits, right] = [0, 0, 0, 0];
  for (const { id, text } of articles) {
    const gold = labelled(text, names[id] ?? []).filter((each) => each.kind === kind);
    const found = findMentions(articleOf(text, { id, language: values.language })).filter((each) => each.kind === kind);
    if (values.errors) {
      for (const one of gold.filter((each) => !found.some((other) => isSame(each, other))))
        console.log(`missed ${kind} ${id}: ${text.slice(one.start, one.end)}`);
      for (const one of found.filter((each) => !gold.some((other) => isSame(each, other))))
        console.log(`wrong ${kind} ${id}: ${text.slice(one.start, one.end)}`);
    }
    labels += gold.length;
    finds += found.length;
    hits += gold.filter((one) => found.some((other) => isSame(one, other))).length;
    right += found.filter((one) => gold.some((other) => isSame(one, other))).length;
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  console.log(`${kind}: labelled ${labels}, precision ${percent(right, finds)}, recall ${percent(hits, labels)}`);
}
