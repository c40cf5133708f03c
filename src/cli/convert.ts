// `wortlaut convert`: annotations to and from the files of other tools.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlesById } from '../corpus';
import { loadQuotationAnnotations } from '../quotations';
import {
  EXCHANGE_FORMATS,
  type ExchangeFormatName,
  exportAnnotations,
  FIELD_NAMES,
  type FieldName,
  importAnnotations,
  type LayerNames,
} from '../validation';
import { ARTICLE_OPTIONS } from './articles';
import { type Command, type CommandInput, choiceOption, stringOption, UsageError } from './command';
import { articleSource, useAll } from './store-input';

const FORMATS = Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[];

export const command: Command = {
  name: 'convert',
  summary: 'annotations to and from WebAnno TSV, UIMA CAS JSON (INCEpTION), doccano and CoNLL columns',
  positionals: 'SOURCE',
  options: {
    write: { type: 'string', value: FORMATS.join('|'), help: 'write annotations (a .jsonl) in this form into --out' },
    read: { type: 'string', value: FORMATS.join('|'), help: 'read a file or folder of this form, write a .jsonl' },
    out: { type: 'string', value: 'PLACE', help: 'a new folder (--write) or file (--read); needed' },
    layer: { type: 'string', value: 'NAME', help: 'the layer there (default: webanno.custom.Quotation)' },
    feature: {
      type: 'string',
      value: 'OURS=THEIRS,…',
      help: `features under other names there, of ${FIELD_NAMES.join(', ')}`,
    },
    ...ARTICLE_OPTIONS,
  },
  run: (input) => {
    const [source, ...others] = input.positionals;
    if (source === undefined || others.length > 0) throw new UsageError('name one source: a file or a folder');
    if (!existsSync(source)) throw new UsageError(`there is no file or folder "${source}"`);
    const out = stringOption(input, 'out', '');
    if (out === '') throw new UsageError('--out is missing: name the folder (--write) or file (--read) to be written');
    if (existsSync(out)) throw new UsageError(`--out is "${out}"; it is there already: name a new one`);
    if ((input.options.write === undefined) === (input.options.read === undefined))
      throw new UsageError('either --write or --read is needed');
    return useAll(input, articleSource(input), (found) => {
      const articles = [...found];
      const convert = input.options.write === undefined ? readFrom : writeTo;
      process.stderr.write(`${convert(source, out, articles, input)}\n`);
      return 0;
    });
  },
};

function writeTo(source: string, out: string, articles: readonly Article[], input: CommandInput): string {
  const format = choiceOption(input, 'write', FORMATS, 'cas');
  const annotations = loadQuotationAnnotations(source, { articles });
  const files = exportAnnotations(annotations, articles, format);
  mkdirSync(out, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(out, name), text);
  return `${annotations.length} annotations of ${articles.length} articles in ${files.length} files of ${out}`;
}

function readFrom(source: string, out: string, articles: readonly Article[], input: CommandInput): string {
  const format = choiceOption(input, 'read', FORMATS, 'cas');
  const known = articlesById(articles) as ReadonlyMap<string, Article>;
  const names = layerNames(input);
  const files = filesIn(source, EXCHANGE_FORMATS[format].extension);
  if (files.length === 0) throw new UsageError(`"${source}" has no .${EXCHANGE_FORMATS[format].extension} files`);
  let problems = 0;
  const lines = files.flatMap((file) => {
    try {
      return importAnnotations(file, readFileSync(file, 'utf8'), known, format, names);
    } catch (error) {
      problems++;
      process.stderr.write(`skipped: ${(error as Error).message}\n`);
      return [];
    }
  });
  if (problems === files.length) throw new Error('none of the files could be read');
  writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return `${lines.length} annotations of ${files.length - problems} files in ${out}; ${problems} files skipped`;
}

function filesIn(source: string, extension: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${extension}`))
    .sort()
    .map((name) => join(source, name));
}

function layerNames(input: CommandInput): LayerNames {
  const layer = stringOption(input, 'layer', '');
  const features = stringOption(input, 'feature', '')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair): [FieldName, string] => {
      const [ours = '', theirs = ''] = pair.split('=');
      const name = FIELD_NAMES.find((each) => each === ours.trim());
      if (name === undefined || theirs.trim() === '') {
        throw new UsageError(
          `--feature has "${pair}"; allowed is NAME=THEIRS with a name of ${FIELD_NAMES.join(', ')}`,
        );
      }
      return [name, theirs.trim()];
    });
  return { ...(layer !== '' && { layer }), features: Object.fromEntries(features) };
}
