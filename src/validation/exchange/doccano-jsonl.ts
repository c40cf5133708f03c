// JSON Lines as doccano reads and writes them for sequence labelling: a line an article, labels with their places.
import { shownValue } from '../../corpus';
import type { Line } from '../judgements';
import { type Fields, fieldsOf, lineOf } from './fields';
import type { AnnotatedArticle, ExchangeFormat, Sources } from './format';

/**
 * Labels are the types of quotations, places are counted in code points, as Python does. What doccano has no room for
 * (who speaks, pieces) is in `quotations` beside the labels, which it keeps as meta data: a label that comes back in the
 * same place with the same type gets it again. Where its exports have relations, a relation leads from the quotation to the
 * words that name the speaker.
 */
export const doccanoJsonl: ExchangeFormat = { extension: 'jsonl', isFilePerArticle: false, write, read };

type Kept = Fields & { readonly start: number; readonly end: number };

function write(articles: readonly AnnotatedArticle[]): string {
  const lines = articles.map(({ article, annotations }) => {
    const points = pointsOf(article.raw);
    const label = annotations.map(({ start, end, type }) => [points.before(start), points.before(end), type]);
    const quotations = annotations.map((each): Kept => ({ start: each.start, end: each.end, ...fieldsOf(each) }));
    return JSON.stringify({ article: article.id, text: article.raw, label, quotations });
  });
  return lines.map((line) => `${line}\n`).join('');
}

type Entity = {
  readonly id: number;
  readonly label: string;
  readonly start_offset: number;
  readonly end_offset: number;
};
type Document = {
  readonly text?: string;
  readonly article?: string;
  readonly meta?: { readonly article?: string; readonly quotations?: readonly Kept[] };
  readonly quotations?: readonly Kept[];
  readonly label?: readonly (readonly [number, number, string])[];
  readonly labels?: readonly (readonly [number, number, string])[];
  readonly entities?: readonly Entity[];
  readonly relations?: readonly { readonly from_id: number; readonly to_id: number }[];
};

function read(text: string, { articles }: Sources): Line[] {
  const byText = new Map([...articles.values()].map((article) => [article.raw, article]));
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return documentLines(JSON.parse(line) as Document);
      } catch (error) {
        throw new Error(`line ${at + 1}: ${(error as Error).message}`);
      }
    });

  function documentLines(document: Document): Line[] {
    const id = document.article ?? document.meta?.article;
    const article = articles.get(id ?? '') ?? byText.get(document.text ?? '');
    if (article === undefined) {
      throw new Error(`article is ${shownValue(id)}; neither it nor the text is that of an article of the corpus`);
    }
    if (document.text !== undefined && document.text !== article.raw) {
      throw new Error(`text is not that of the article "${article.id}"`);
    }
    const points = pointsOf(article.raw);
    const kept = new Map(
      (document.quotations ?? document.meta?.quotations ?? []).map((each) => [
        `${each.start} ${each.end} ${each.quotationType}`,
        each,
      ]),
    );
    const entities =
      document.entities ??
      (document.label ?? document.labels ?? []).map(([start, end, label], n) => ({
        id: n,
        label,
        start_offset: start,
        end_offset: end,
      }));
    const relations = document.relations ?? [];
    const namedIn = (id: number) =>
      relations
        .filter(({ from_id }) => from_id === id)
        .flatMap(({ to_id }) => entities.find((each) => each.id === to_id) ?? []);
    const speakers = new Set(relations.map(({ to_id }) => to_id));
    const placeOf = (each: Entity) => ({ start: points.at(each.start_offset), end: points.at(each.end_offset) });
    return entities
      .filter(({ id: entity }) => !speakers.has(entity))
      .map((entity) => {
        const place = placeOf(entity);
        const known = kept.get(`${place.start} ${place.end} ${entity.label}`);
        const mentions = namedIn(entity.id).map(placeOf);
        const own: Fields = {
          ...known,
          quotationType: entity.label,
          ...(mentions.length > 0 && {
            speaker: mentions.map(({ start, end }) => article.raw.slice(start, end)).join('; '),
            mentions: mentions.map(({ start, end }) => `${start}-${end}`).join(' '),
          }),
        };
        return lineOf(article, place, own);
      });
  }
}

/** Offsets in code points and in UTF-16 code units; they differ behind each emoji. */
function pointsOf(raw: string) {
  const starts: number[] = [];
  for (let at = 0; at < raw.length; at += (raw.codePointAt(at) as number) > 0xffff ? 2 : 1) starts.push(at);
  starts.push(raw.length);
  const isPlain = starts.length === raw.length + 1;
  const places = isPlain ? null : new Map(starts.map((unit, point) => [unit, point]));
  return {
    before: (unit: number) => places?.get(unit) ?? unit,
    at: (point: number) => starts[point] ?? raw.length + 1,
  };
}
