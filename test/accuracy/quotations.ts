// How well quotations and speakers are found, against labelled articles that are not part of the project.
//
//   node --import tsx test/accuracy/quotations.ts GOLD.jsonl --out PREDICTIONS.jsonl [--language en] [--scorer SCORE.mjs]
//
// GOLD has an article a line, `{id, text, …}`. The predictions have a line an article, `{id, quotes: [{type, start, end,
// spans, nested, cue, speaker: {text, start, end} | null}]}`, speech only. With --scorer, that script is run on both;
// what follows `--` is handed to it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations, type Mention, type Quotation } from '../../src/quotations';
import { articleOf } from '../article';

// Speakers named further apart were found in different places.
const LONGEST_MENTION = 150;

function prediction(quotation: Quotation) {
  const { type, start, end, spans, nested, cue, rule } = quotation;
  return {
    type,
    start,
    end,
    spans: spans.map((span) => [span.start, span.end]),
    nested,
    cue,
    speaker: mentionBeside(quotation),
    rule,
    speakerRule: quotation.speaker?.rule,
  };
}

/** The words beside the quotation that name its speakers, from the first to the last of them; null for none. */
function mentionBeside({ speakers }: Quotation): Mention | null {
  const mentions = speakers.flatMap((speaker) => speaker.mentions.slice(0, 1));
  const [first] = mentions;
  if (first === undefined) return null;
  const start = Math.min(...mentions.map((mention) => mention.start));
  const end = Math.max(...mentions.map((mention) => mention.end));
  return mentions.length > 1 && end - start <= LONGEST_MENTION ? { ...first, start, end } : first;
}

function main(argv: string[]): number {
  const options = {
    out: { type: 'string' },
    language: { type: 'string', default: 'de' },
    scorer: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [gold, ...scorerArguments] = positionals;
  if (gold === undefined || values.out === undefined) {
    process.stderr.write(
      'usage: quotations.ts GOLD.jsonl --out PREDICTIONS.jsonl [--language en] [--scorer SCORE.mjs] [-- ARGUMENTS]\n',
    );
    return 2;
  }
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  const predictions = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const quotes = findQuotations(articleOf(text, { id, file: id, language: values.language })).filter(
      ({ isSpeech }) => isSpeech,
    );
    return JSON.stringify({ id, quotes: quotes.map(prediction) });
  });
  writeFileSync(values.out, `${predictions.join('\n')}\n`);
  if (values.scorer === undefined) return 0;
  const command = [values.scorer, '--gold', gold, '--pred', values.out, ...scorerArguments];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
