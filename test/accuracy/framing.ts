// How often the class of the word that introduces a quotation is that which a reader gives the sentence:
//
//   node --import tsx test/accuracy/framing.ts [SENTENCES.tsv]
//
// The sentences (test/fixtures/framing/sentences.tsv: language, frame, sentence) were made up and labelled by the meanings of
// the classes before the program had seen them; each is read as an article of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFrames } from '../../src/framing';
import { FRAME_CLASSES } from '../../src/languages';
import { findQuotations } from '../../src/quotations';
import { articleOf } from '../article';

const file = process.argv[2] ?? join(__dirname, '../fixtures/framing/sentences.tsv');
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [language: string, frame: string, sentence: string])
  .map(([language, frame, sentence]) => {
    const article = articleOf(`${sentence}\n`, { language });
    const [quotation] = findQuotations(article).filter(({ isSpeech, nested }) => isSpeech && !nested);
    const [found] = quotation === undefined ? [] : findFrames([quotation], { articles: [article] });
    return {
      language,
      frame,
      sentence,
      found: quotation === undefined ? '(no quotation)' : (found?.frame ?? '(none)'),
    };
  });

for (const language of [...new Set(rows.map((row) => row.language))]) {
  const own = rows.filter((row) => row.language === language);
  const met = own.filter(({ found }) => found !== '(no quotation)');
  const right = met.filter(({ frame, found }) => frame === found).length;
  console.log(
    `${language}: ${own.length} sentences, ${met.length} with a quotation found; class right in ${right} of these`,
  );
  for (const name of FRAME_CLASSES) {
    const called = met.filter(({ found }) => found === name);
    const true_ = met.filter(({ frame }) => frame === name);
    const both = called.filter(({ frame }) => frame === name).length;
    console.log(`  ${name.padEnd(12)} precision ${both} of ${called.length}, recall ${both} of ${true_.length}`);
  }
}
for (const { language, frame, found, sentence } of rows.filter((row) => row.frame !== row.found)) {
  console.log(`${language} ${frame} → ${found}: ${sentence}`);
}
