// `wortlaut sql`: questions to a store.
import { openStore } from '../store';
import { type Command, OUTPUT_OPTIONS, UsageError } from './command';
import { printRecords } from './output';

export const command: Command = {
  name: 'sql',
  summary: 'ask a store in SQL',
  positionals: 'STORE QUERY',
  options: OUTPUT_OPTIONS,
  run: async (input) => {
    const [folder, sql, ...more] = input.positionals;
    if (folder === undefined || sql === undefined || more.length > 0) {
      throw new UsageError('sql wants a STORE and a QUERY: wortlaut sql press.store "SELECT count(*) FROM articles"');
    }
    const store = await openStore(folder);
    try {
      const { rows, columns } = await store.query(sql);
      printRecords(rows, columns, input);
    } finally {
      store.close();
    }
    return 0;
  },
};
