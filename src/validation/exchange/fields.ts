// A quotation as plain texts by name, for tools whose annotations have a beginning, an end and texts, and nothing else.
import type { Span } from '../../base';
import type { QuotationAnnotation } from '../../quotations';
import type { Line } from '../judgements';

/** The names under which other tools see what an annotation holds, in the order of columns. */
export const FIELD_NAMES = [
  'quotationType',
  'speaker',
  'isSpeech',
  'nested',
  'pieces',
  'mentions',
  'cue',
  'coder',
  'decision',
  'identifier',
  'comment',
  'stratum',
  'weight',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

const placeText = ({ start, end }: Span) => `${start}-${end}`;

/** What is empty is left out. Pieces only where there are several; mentions "12-18" or "none", one a speaker. */
export function fieldsOf(annotation: QuotationAnnotation): Fields {
  const { type, speakers, isSpeech, nested, spans, cue, coder, decision, id, note, stratum, weight } = annotation;
  const hasMention = speakers.some(({ mention }) => mention !== null);
  const all: Record<FieldName, string> = {
    quotationType: type,
    speaker: speakers.map(({ name }) => name).join('; '),
    isSpeech: String(isSpeech),
    nested: String(nested),
    pieces: spans.length > 1 ? spans.map(placeText).join(' ') : '',
    mentions: hasMention ? speakers.map(({ mention }) => (mention ? placeText(mention) : 'none')).join(' ') : '',
    cue: cue === null ? '' : placeText(cue),
    coder: coder ?? '',
    decision: decision ?? '',
    identifier: id ?? '',
    comment: note,
    stratum: stratum ?? '',
    weight: weight === undefined ? '' : String(weight),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The line that such texts stand for; what is wrong with them is told when the line is checked. */
export function lineOf(article: { readonly id: string; readonly raw: string }, place: Span, fields: Fields): Line {
  const { quotationType, speaker = '', isSpeech = 'true', nested, pieces, mentions = '', cue } = fields;
  const spans = pieces === undefined ? [[place.start, place.end]] : pieces.split(' ').map(pairOf);
  const wordsAt = (text: string) => {
    const [start, end] = pairOf(text);
    return { text: article.raw.slice(start, end), start, end };
  };
  const names = speaker
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const places = mentions.split(' ');
  const speakers = names.map((name, at) => {
    const mention = places[at] ?? '';
    return { name, mention: mention === '' || mention === 'none' ? null : wordsAt(mention) };
  });
  return {
    article: article.id,
    type: quotationType,
    ...place,
    spans,
    text: spans.map(([start, end]) => article.raw.slice(start, end)).join(' … '),
    ...(nested !== undefined && { nested: truth(nested) }),
    isSpeech: truth(isSpeech),
    ...(cue !== undefined && { cue: wordsAt(cue) }),
    speakers,
    ...(fields.comment !== undefined && { note: fields.comment }),
    ...(fields.identifier !== undefined && { id: fields.identifier }),
    ...(fields.coder !== undefined && { coder: fields.coder }),
    ...(fields.decision !== undefined && { decision: fields.decision }),
    ...(fields.stratum !== undefined && { stratum: fields.stratum }),
    ...(fields.weight !== undefined && { weight: Number(fields.weight) }),
  };
}

function pairOf(text: string): [number, number] {
  const found = /^(\d+)-(\d+)$/.exec(text);
  if (found === null) throw new TypeError(`a place is "${text}"; allowed are two offsets such as 12-18`);
  return [Number(found[1]), Number(found[2])];
}

/** Kept as it is where it is neither, so that the error names it. */
const truth = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text);
