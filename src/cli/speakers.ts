// `wortlaut speakers`: who was found, joined and left open, as a table to correct by hand and to give back.
import { existsSync } from 'node:fs';
import { type Row, writeWhole } from '../base';
import type { Article } from '../corpus';
import { readCsvTable } from '../corpus';
import {
  type ArticleQuotations,
  draftSpeakers,
  joinSpeakers,
  loadSpeakerTable,
  type Quotation,
  type SpeakerDraftRow,
  speakerKey,
} from '../quotations';
import { csvText } from '../tables';
import { ARTICLE_OPTIONS } from './articles';
import { type Command, OUTPUT_OPTIONS, stringOption } from './command';
import { printRecords } from './output';
import { useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

/** The columns of the draft, those of a table of speakers first. */
const COLUMNS = 'name,aliases,role,from,until,affiliation,country,kind,gender,status,count,articleCount,note'.split(
  ',',
);

export const command: Command = {
  name: 'speakers',
  summary: 'list who was found, joined across articles and left open; draft the table of speakers',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    draft: {
      type: 'string',
      value: 'FILE',
      help: 'write the table of speakers to correct; a FILE that is there is read as the table, and its rows are kept',
    },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const file = stringOption(input, 'draft', '');
    const isThere = file !== '' && existsSync(file);
    const speakers = isThere ? loadSpeakerTable(file) : speakerTableOf(input);
    return useAll(input, voiceSource(input, { speakers, quotationText: false }), (voices) => {
      const found = foundIn(voices);
      if (file === '') printRecords(found, COLUMNS, input);
      else writeDraft(file, found);
      return 0;
    });
  },
};

function foundIn(voices: Iterable<ArticleQuotations>): SpeakerDraftRow[] {
  const articles: Article[] = [];
  const found: Quotation[] = [];
  for (const { article, quotations } of voices) {
    articles.push(article);
    found.push(...quotations);
  }
  const { quotations, decisions } = joinSpeakers(found);
  return draftSpeakers(quotations, { articles, decisions });
}

/** Rows that are there stay as they are; who is not among them comes after, and what is open is told anew. */
function writeDraft(file: string, found: readonly SpeakerDraftRow[]): void {
  const kept = existsSync(file) ? readCsvTable(file, ['name']).map(({ values }) => values) : [];
  const decided = kept.filter(({ status }) => status !== 'open');
  const names = new Set(decided.map(({ name }) => speakerKey({ name: name ?? '', resolved: true })));
  const added = found.filter((row) => row.status === 'open' || !names.has(speakerKey({ ...row, resolved: true })));
  const columns = [...new Set([...COLUMNS, ...kept.flatMap((row) => Object.keys(row))])];
  const rows: Row[] = [...decided, ...added].map((row) =>
    Object.fromEntries(
      columns.map((column) => [column, (row as Readonly<Record<string, string | number>>)[column] ?? '']),
    ),
  );
  writeWhole(file, csvText(rows, { columns, formulaGuard: false }));
  const count = (status: string): number => added.filter((row) => row.status === status).length;
  process.stderr.write(
    `${file}: ${decided.length} rows kept as they are; new: ${count('found')} found, ${count('joined')} joined, ${count('open')} open\n`,
  );
}
