// `wortlaut network`: who appears with whom.
import type { Article } from '../corpus';
import { type ArticleMentions, joinMentions, type NameMention } from '../mentions';
import { gexfText, graphmlText, mentionNetwork, type Network, quotationNetwork } from '../networks';
import { type ArticleQuotations, joinSpeakers, type Quotation } from '../quotations';
import { ARTICLE_OPTIONS } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  integerOption,
  numberOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { mentionSource } from './mention-source';
import { printRecords, printText } from './output';
import { useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const TIE_COLUMNS = 'source,target,count,expected,ppmi,logLikelihood,p,articleCount,weight'.split(',');
const NODE_COLUMNS = ['name', 'kind', 'unitCount', 'degree', 'strength', 'betweenness', 'community'];
const GRAPH_FORMATS = { graphml: graphmlText, gexf: gexfText } as const;

export const command: Command = {
  name: 'network',
  summary: 'find who is named or quoted together: ties, centrality, communities; GraphML and GEXF for Gephi',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    of: {
      type: 'string',
      value: 'mentions|quotations',
      help: 'names that are mentioned, or speakers (default: mentions)',
    },
    unit: {
      type: 'string',
      value: 'article|sentence',
      help: 'what is counted: articles or sentences that two names share (default: article)',
    },
    kind: {
      type: 'string',
      value: 'all|person|organisation|place',
      help: 'mentions: only names of this kind (default: all)',
    },
    minimum: { type: 'string', value: 'N', help: 'fewest articles or sentences for a tie (default: 1)' },
    top: { type: 'string', value: 'N', help: 'only the N names in most of them (default: 500)' },
    weight: {
      type: 'string',
      value: 'count|ppmi|logLikelihood',
      help: 'what a tie weighs for communities and files (default: count)',
    },
    resolution: { type: 'string', value: 'X', help: 'of communities; larger gives more of them (default: 1)' },
    seed: { type: 'string', value: 'N', help: 'of the search for communities (default: 1)' },
    nodes: { type: 'boolean', help: 'a line a name with its centrality and community, in place of the ties' },
    ...OUTPUT_OPTIONS,
    format: { type: 'string', value: 'table|csv|jsonl|xlsx|graphml|gexf', help: 'form of the output (default: table)' },
  },
  run: (input) => {
    const format = stringOption(input, 'format', 'table');
    const write = Object.hasOwn(GRAPH_FORMATS, format) ? GRAPH_FORMATS[format as keyof typeof GRAPH_FORMATS] : null;
    if (write !== null && input.options.nodes === true) {
      throw new UsageError(`--nodes and --format ${format} are both given; allowed is one, the file holds both`);
    }
    const choices = choicesOf(input);
    const print = (network: Network): number => {
      tell(network);
      if (write !== null) printText(write(network), input);
      else if (input.options.nodes === true) printRecords(network.nodes, NODE_COLUMNS, input);
      else printRecords(network.ties, TIE_COLUMNS, input);
      return 0;
    };
    if (choices.of === 'quotations') {
      const source = voiceSource(input, { speakers: speakerTableOf(input), quotationText: false });
      return useAll(input, source, (voices) => print(ofQuotations(voices, choices)));
    }
    const source = mentionSource(input, { keepText: choices.unit === 'sentence' });
    return useAll(input, source, (found) => print(ofMentions(found, choices)));
  },
};

function tell({ settings: { communities, modularity, stability } }: Network): void {
  if (modularity === null) return;
  process.stderr.write(
    `communities: ${communities}, modularity ${digits(modularity)}, agreement of other seeds ${digits(stability)}\n`,
  );
}

const digits = (value: unknown): string => (typeof value === 'number' ? value.toFixed(2) : '');

type Choices = ReturnType<typeof choicesOf>;

function choicesOf(input: CommandInput) {
  const of = choiceOption(input, 'of', ['mentions', 'quotations'] as const, 'mentions');
  if (of === 'quotations') {
    for (const name of ['unit', 'kind']) {
      if (input.options[name] !== undefined) throw new UsageError(`--${name} is for --of mentions`);
    }
  }
  return {
    of,
    unit: choiceOption(input, 'unit', ['article', 'sentence'] as const, 'article'),
    kind: choiceOption(input, 'kind', ['all', 'person', 'organisation', 'place'] as const, 'all'),
    options: {
      minimum: integerOption(input, 'minimum', 1, 1),
      top: integerOption(input, 'top', 500, 1),
      weight: choiceOption(input, 'weight', ['count', 'ppmi', 'logLikelihood'] as const, 'count'),
      resolution: numberOption(input, 'resolution', 1, 0.01, 100),
      seed: integerOption(input, 'seed', 1),
    },
  };
}

function ofQuotations(voices: Iterable<ArticleQuotations>, { options }: Choices): Network {
  const [articles, quotations]: [Article[], Quotation[]] = [[], []];
  for (const found of voices) {
    articles.push(found.article);
    for (const each of found.quotations) quotations.push(each);
  }
  return asUsage(() => quotationNetwork(joinSpeakers(quotations).quotations, { articles, ...options }));
}

function ofMentions(all: Iterable<ArticleMentions>, { unit, kind, options }: Choices): Network {
  const [articles, mentions]: [Article[], NameMention[]] = [[], []];
  for (const found of all) {
    articles.push(found.article);
    for (const each of found.mentions) mentions.push(each);
  }
  const chosen = { ...options, unit, ...(kind !== 'all' && { kind }) };
  return asUsage(() => mentionNetwork(joinMentions(mentions).mentions, { articles, ...chosen }));
}
