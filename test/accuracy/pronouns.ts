// How often "he" and "she" lead to the right person, against articles whose pronouns were read by hand; they are not part
// of the project.
//
//   node --import tsx test/accuracy/pronouns.ts GOLD.jsonl [--language en]
//
// GOLD has an article a line, `{id, text, pronouns: [{start, person}]}`: where a pronoun stands that speaks, and the name
// of whom it means. The name found is right if its last word is that of the person. Printed is a line for each pronoun
// that is wrong or not found as a speaker, then the shares.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations } from '../../src/quotations';
import { articleOf } from '../article';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly pronouns: readonly { readonly start: number; readonly person: string }[];
}

const surname = (name: string): string =>
  name
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? '';

function main(argv: string[]): number {
  const options = { language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [gold] = positionals;
  if (gold === undefined) {
    process.stderr.write('usage: pronouns.ts GOLD.jsonl [--language en]\n');
    return 2;
  }
  const counts = new Map<string, { right: number; all: number }>();
  for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
    const { id, text, pronouns } = JSON.parse(line) as Gold;
    const quotations = findQuotations(articleOf(text, { id, file: id, language: values.language }));
    const speakers = quotations.flatMap((quotation) => quotation.speakers);
    for (const { start, person } of pronouns) {
      const found = speakers.find(({ mentions }) => mentions[0]?.start === start)?.name ?? '';
      const word = /^\p{L}+/u.exec(text.slice(start))?.[0]?.toLowerCase() ?? '';
      const isRight = surname(found) === surname(person);
      const count = counts.get(word) ?? { right: 0, all: 0 };
      counts.set(word, { right: count.right + Number(isRight), all: count.all + 1 });
      if (!isRight) process.stdout.write(`${id} ${start} ${word}: ${person}, found ${found || '(nobody)'}\n`);
    }
  }
  for (const [word, { right, all }] of counts)
    process.stdout.write(`${word}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)}%)\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
