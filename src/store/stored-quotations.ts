// The quotations of a store as records of the kit, so that nobody looks for them a second time.
import type { DuckDBValue } from '@duckdb/node-api';
import { isChosen } from '../corpus';
import type { ArticleQuotations, Mention, Quotation, QuotationType, Speaker } from '../quotations';
import type { Store } from './store';
import { orderOf, rowsOf, type StoredArticleOptions, storedArticles } from './stored-articles';

export interface StoredQuotationOptions {
  /** False: what counting does not ask for (text, spans, cue, mentions) is empty, which needs a tenth of the memory. */
  readonly withText?: boolean;
  /** Only of these articles; of all if not given. */
  readonly articles?: ReadonlySet<string>;
}

/** The quotations of a store in the order of its articles, some at a time. */
export async function* storedQuotations(
  store: Store,
  { withText = true, articles }: StoredQuotationOptions = {},
): AsyncGenerator<Quotation[]> {
  const { isStored, join, by } = await orderOf(store);
  const slim = `id, article, type, nested, isSpeech, confidence, list_transform(speakers, s -> {name: s.name, resolved: s.resolved, kind: s.kind, kindRule: s.kindRule, affiliation: s.affiliation, confidence: s.confidence, rule: s.rule})::JSON::VARCHAR`;
  const full = `id, article, type, nested, isSpeech, confidence, speakers::JSON::VARCHAR, "start"::INT, "end"::INT, text, spans::JSON::VARCHAR, cue::JSON::VARCHAR, rule`;
  const places = `JOIN (SELECT article, position${join === '' ? '' : ', place'} FROM articles ${join}) USING (article) ${by}, number`;
  const sql = `SELECT ${withText ? full : slim} FROM quotations ${isStored ? '' : places}`;
  const quotationOf = quotationReader();
  for await (const rows of rowsOf(store, sql)) {
    const wanted = articles === undefined ? rows : rows.filter((row) => articles.has(row[1] as string));
    if (wanted.length > 0) yield wanted.map(quotationOf);
  }
}

export interface StoredVoiceOptions extends StoredArticleOptions {
  /** False: the quotations come without text, places and mentions. True if not given. */
  readonly withQuotationText?: boolean;
}

/**
 * The articles of a store, each with its quotations, as `findFolderQuotations` gives them of a folder: in the order of
 * the source, some at a time, articles without quotations too.
 */
export async function* storedVoices(
  store: Store,
  { choose, onLeftOut, withText = true, withQuotationText = true }: StoredVoiceOptions = {},
): AsyncGenerator<ArticleQuotations[]> {
  const quotations = new InTurn(storedQuotations(store, { withText: withQuotationText }));
  let leftOut = 0;
  try {
    for await (const articles of storedArticles(store, { withText })) {
      const voices: ArticleQuotations[] = [];
      for (const article of articles) {
        const own = await quotations.of(article.id);
        if (choose === undefined || isChosen(article, choose)) voices.push({ article, quotations: own });
        else leftOut++;
      }
      if (voices.length > 0) yield voices;
    }
    await quotations.checkEnd(store.folder);
  } finally {
    await quotations.close();
  }
  onLeftOut?.(leftOut);
}

/** Quotations that come in the order in which they are asked for. */
class InTurn {
  private waiting: readonly Quotation[] = [];
  private place = 0;

  constructor(private readonly source: AsyncGenerator<Quotation[]>) {}

  /** Those of an article; none where it has none. */
  async of(article: string): Promise<Quotation[]> {
    const found: Quotation[] = [];
    for (;;) {
      const next = this.waiting[this.place];
      if (next === undefined) {
        const { done, value } = await this.source.next();
        if (done === true) return found;
        this.waiting = value;
        this.place = 0;
      } else if (next.article === article) {
        found.push(next);
        this.place++;
      } else {
        return found;
      }
    }
  }

  /** Articles and quotations that lie in two orders would lose quotations without a word. */
  async checkEnd(folder: string): Promise<void> {
    const rest = this.waiting[this.place] ?? (await this.source.next()).value?.[0];
    if (rest === undefined) return;
    throw new Error(
      `store "${folder}": the quotations of "${rest.article}" do not lie where its article lies; prepare it anew`,
    );
  }

  async close(): Promise<void> {
    await this.source.return(undefined);
  }
}

const NO_SPANS: Quotation['spans'] = [];

/** Speakers come back again and again: equal ones are one record. */
function quotationReader(): (row: readonly DuckDBValue[]) => Quotation {
  const known = new Map<string, readonly Speaker[]>();
  return (row) => {
    const [id, article, type, nested, isSpeech, confidence, json, start, end, text, spans, cue, rule] = row;
    let speakers = known.get(json as string);
    if (speakers === undefined) {
      speakers = (JSON.parse(json as string) as Partial<Speaker>[]).map(speakerOf);
      if (known.size >= 1 << 18) known.clear();
      known.set(json as string, speakers);
    }
    return {
      id: id as string,
      article: article as string,
      type: type as QuotationType,
      start: (start as number | undefined) ?? 0,
      end: (end as number | undefined) ?? 0,
      text: (text as string | undefined) ?? '',
      spans: spans === undefined ? NO_SPANS : (JSON.parse(spans as string) as Quotation['spans']),
      nested: nested as boolean,
      isSpeech: isSpeech as boolean,
      cue: typeof cue === 'string' ? (JSON.parse(cue) as Mention | null) : null,
      speaker: speakers[0] ?? null,
      speakers,
      confidence: confidence as number,
      rule: ((rule as string | undefined) ?? '') as Quotation['rule'],
    };
  };
}

/** What the columns asked for do not hold is empty; the key is the store's own. */
function speakerOf({ key: _, ...found }: Partial<Speaker> & { readonly key?: string }): Speaker {
  return { ...NO_SPEAKER, ...found };
}

const NO_SPEAKER: Speaker = {
  name: '',
  resolved: false,
  kind: 'unknown',
  kindRule: 'kind-unknown',
  role: '',
  affiliation: '',
  confidence: 0,
  rule: '' as Speaker['rule'],
  mentions: [],
};
