// `wortlaut check`: what a corpus folder holds, and what is wrong with it.
import { counted } from '../base';
import {
  articleRows,
  boilerplateRows,
  type Corpus,
  type CorpusProblem,
  describeCorpus,
  loadCorpus,
  problemRows,
} from '../corpus';
import { corpusFindings, mendCorpus, unreadFiles } from '../import';
import { isStore, storedCorpus } from '../store';
import { folderOf } from './articles';
import { CORPUS_OPTION, type Command, OUTPUT_OPTIONS, stringOption, UsageError } from './command';
import { type PrintedRecord, printRecords } from './output';
import { withStore } from './store-input';

const COLUMNS = ['status', 'file', 'line', 'rule', 'value', 'message'];

/**
 * Exit status 1 if a file was skipped or metadata.csv has an error, so that a broken corpus stops a script. What is
 * merely odd (an encoding that had to be guessed, an article without a row) is printed and leaves the status at 0.
 */
export const command: Command = {
  name: 'check',
  summary: 'check a corpus folder: what was loaded, set aside, skipped or odd',
  positionals: '',
  options: {
    corpus: CORPUS_OPTION,
    problems: { type: 'boolean', help: 'print only what was skipped or is odd' },
    fix: {
      type: 'string',
      value: 'FOLDER',
      help: 'write the texts into a new folder, markup, invisible characters and cut words mended',
    },
    ...OUTPUT_OPTIONS,
  },
  run: async (input) => {
    const fix = stringOption(input, 'fix', '');
    const stored = isStore(folderOf(input));
    if (stored && fix !== '') throw new UsageError('--fix is for a folder: a store keeps its articles as they are');
    const loaded = stored ? await withStore(folderOf(input), storedCorpus) : loadCorpus(folderOf(input));
    // What was no article is not in a store.
    const unread = stored ? [] : unreadFiles(loaded.folder);
    const corpus = { ...loaded, warnings: [...loaded.warnings, ...corpusFindings(loaded)] };
    printRecords(
      [...(input.options.problems === true ? problems(corpus) : findings(corpus)), ...unread.map(unreadRecord)],
      COLUMNS,
      input,
    );
    const summary = describeCorpus(corpus);
    const { articleCount, setAsideCount, skippedCount, warningCount } = summary;
    const { languages, languageRecognisedCount, languageAssumedCount } = summary;
    process.stderr.write(
      `${articleCount} loaded, ${counted(setAsideCount, 'stretch', 'stretches')} set aside, ` +
        `${skippedCount} skipped, ${counted(warningCount, 'warning', 'warnings')}; ` +
        `languages: ${languages || 'none'} (${languageRecognisedCount} recognised from the text, ` +
        `${languageAssumedCount} assumed)\n`,
    );
    if (setAsideCount > 0) process.stderr.write(`set aside: ${countedKinds(corpus)}\n`);
    if (unread.length > 0) {
      process.stderr.write(`not read: ${counted(unread.length, 'file', 'files')} (${endings(unread)})\n`);
    }
    if (fix !== '') {
      const { articleCount: written, mendedCount } = await mendCorpus(corpus, fix);
      process.stderr.write(`${written} written to ${fix}, ${mendedCount} of them mended\n`);
    }
    return isInOrder(loaded) ? 0 : 1;
  },
};

function unreadRecord({ file, line, rule, value, message }: CorpusProblem): PrintedRecord {
  return { status: 'not-read', file, line, rule, value, message };
}

/** "5 .html, 3 .docx". */
function endings(unread: readonly CorpusProblem[]): string {
  return countedValues(unread.map(({ value }) => value || 'no ending'));
}

/** "70 byline, 3 headline": of thousands of stretches nobody reads each, and a strange number shows here. */
function countedKinds(corpus: Corpus): string {
  return countedValues(boilerplateRows(corpus).map(({ kind }) => String(kind)));
}

/** How often each value is there, the commonest first. */
function countedValues(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const ranked = [...count].sort(([, first], [, second]) => second - first);
  return ranked.map(([value, number]) => `${number} ${value}`).join(', ');
}

function isInOrder({ skipped, warnings }: Corpus): boolean {
  return (
    skipped.length === 0 && !warnings.some(({ file, rule }) => file === 'metadata.csv' && rule !== 'encoding-guessed')
  );
}

/** All findings in one form: status, file, line, rule, value, message. */
function findings(corpus: Corpus): PrintedRecord[] {
  const files = new Map(corpus.articles.map(({ id, file }) => [id, file]));
  const loaded = articleRows(corpus).map(({ article, file, language, languageSource, encoding, characterCount }) => ({
    status: 'loaded',
    file,
    line: null,
    rule: null,
    value: article,
    message: `${characterCount} characters, ${encoding}, ${language} (${languageSource})`,
  }));
  const setAside = boilerplateRows(corpus).map(({ article, line, rule, text, kind }) => ({
    status: 'set-aside',
    file: files.get(String(article)) ?? '',
    line,
    rule,
    value: text,
    message: kind,
  }));
  return [...loaded, ...setAside, ...problems(corpus)];
}

function problems(corpus: Corpus): PrintedRecord[] {
  return problemRows(corpus).map(({ status, file, line, rule, value, message }) => ({
    status,
    file,
    line,
    rule,
    value,
    message,
  }));
}
