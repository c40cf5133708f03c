// How far Wordfish finds the places of invented outlets, and how often its intervals hold them.
//
//   node --import tsx test/accuracy/positions.ts 240 1000
import { inventedPositions } from '../../src/examples';
import { wordfish } from '../../src/scaling';
import { indexTerms } from '../../src/terms';

const CORPORA = 20;
const DIRECTION = ['Umweltblatt', 'Industriekurier'] as const;

for (const count of process.argv.slice(2).map(Number)) {
  const errors = new Map<string, number>();
  let [inside, all] = [0, 0];
  for (let seed = 1; seed <= CORPORA; seed++) {
    const { articles, truth } = inventedPositions({ articles: count, seed });
    const index = indexTerms(articles, { stopwords: 'remove' });
    const { groups } = wordfish(index, { by: 'outlet', direction: DIRECTION, resamples: 100 });
    for (const { outlet, position } of truth.positions) {
      const row = groups.rows.find(({ group }) => group === outlet);
      if (row?.low === undefined || row.low === null || row.high === null) throw new Error(`${outlet}: no interval`);
      all++;
      if (row.low <= position && position <= row.high) inside++;
      errors.set(outlet, (errors.get(outlet) ?? 0) + (row.position - position) / CORPORA);
    }
  }
  process.stdout.write(`${count} articles: ${inside} of ${all} places in their intervals; mean errors:\n`);
  for (const [outlet, error] of errors) process.stdout.write(`  ${outlet.padEnd(18)}${error.toFixed(3)}\n`);
}
