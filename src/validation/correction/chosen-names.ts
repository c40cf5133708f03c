// Names that coders gave to speakers whom the program knew under another one: what a table of speakers can learn.
import {
  isSameName,
  type Quotation,
  type QuotationAnnotation,
  type Speaker,
  type SpeakerTable,
  textKey,
} from '../../quotations';
import { checkedQuotations } from './checked-quotations';

/** One name in the text, and whom coders say it means. */
export type ChosenNameRow = {
  /** As the program has it: a name or a description that it could not tie to anybody of the table. */
  readonly alias: string;
  /** As coders say. */
  readonly name: string;
  /** Where a table of speakers has it: a description ("der Kremlsprecher") is a role, all else another name. */
  readonly column: 'aliases' | 'role';
  /** Quotations in which they say so. */
  readonly count: number;
  /**
   * `new`: the table can take it; `known`: it has it; `taken`: it is somebody else's, there or in the text, so that the
   * program was wrong or the table is; `unclear`: coders say of it that it means several; `common`: a pronoun or a noun ("er",
   * "Fachleute") that means somebody else elsewhere, which no table should take.
   */
  readonly status: 'new' | 'known' | 'taken' | 'unclear' | 'common';
};

/**
 * What each name that coders replaced stands for. Only quotations with one speaker, as found and as coded, tell. Most
 * frequent first. What begins with an article ("der Kremlsprecher") is a
 * description; whether others held that role too, and since when, a reader has to decide.
 */
export function chosenNames(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  speakers: SpeakerTable | null,
): ChosenNameRow[] {
  const owners = new Map<string, string>();
  const roles = new Set(
    (speakers?.rows ?? []).flatMap(({ name, roles: own }) => own.map((role) => `${name} ${textKey(role)}`)),
  );
  for (const { name, aliases } of speakers?.rows ?? []) for (const each of [name, ...aliases]) owners.set(each, name);
  const counts = new Map<string, { alias: string; name: string; found: Speaker; count: number }>();
  for (const [{ speakers: found }, { speakers: coded, decision }] of checkedQuotations(quotations, annotations)) {
    const [only] = found;
    const [alias, name] = [only?.name ?? '', coded[0]?.name ?? ''];
    if (decision === 'reject' || decision === 'unsure' || found.length !== 1 || coded.length !== 1) continue;
    if (only === undefined || alias === '' || name === '' || isSameName(alias, name)) continue;
    const key = JSON.stringify([alias, name]);
    const row = counts.get(key) ?? { alias, name, found: only, count: 0 };
    row.count++;
    counts.set(key, row);
  }
  const rows = [...counts.values()];
  const statusOf = ({ alias, name, found }: (typeof rows)[number]): ChosenNameRow['status'] => {
    const owner = owners.get(alias);
    if (roles.has(`${name} ${textKey(alias)}`)) return 'known';
    if (owner !== undefined) return owner === name ? 'known' : 'taken';
    if (isCommon(found)) return 'common';
    if (isAnother(found, name)) return 'taken';
    return rows.some((other) => other.alias === alias && other.name !== name) ? 'unclear' : 'new';
  };
  return rows
    .map((row) => {
      const { alias, name, count } = row;
      return { alias, name, column: columnOf(alias), count, status: statusOf(row) };
    })
    .sort((a, b) => b.count - a.count || (a.alias + a.name < b.alias + b.name ? -1 : 1));
}

/** Whether the words for a speaker are a pronoun, or a noun for many, for a text or for what a place has one of. */
function isCommon({ name, kind, resolved }: Speaker): boolean {
  if (columnOf(name) === 'role') return kind !== 'person';
  return /^(?:group|document)$/.test(kind) || (!resolved && !name.includes(' '));
}

/** Whether the program named a person of whom the coders' name has no word: an error of its own, and no other name. */
function isAnother({ name, kind, resolved }: Speaker, coded: string): boolean {
  const words = new Set(textKey(coded).split(' '));
  return (
    resolved &&
    kind === 'person' &&
    !textKey(name)
      .split(' ')
      .some((word) => words.has(word))
  );
}

/** An article has no key of its own; a pronoun that stands alone is no description. */
function columnOf(name: string): ChosenNameRow['column'] {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && textKey(first) === '' ? 'role' : 'aliases';
}

/**
 * The rows of a table of speakers with the `new` names: aliases in the first row of whom they mean, each role in a row of
 * its own at the end, without days; who is not in the table gets a row there too. All else stays as it is.
 *
 * @param rows as the file has them, a record a row
 */
export function withChosenNames(
  rows: readonly Readonly<Record<string, string>>[],
  chosen: readonly ChosenNameRow[],
): Readonly<Record<string, string>>[] {
  const waiting = new Map<string, string[]>();
  for (const { alias, name, column, status } of chosen)
    if (status === 'new' && column === 'aliases') waiting.set(name, [...(waiting.get(name) ?? []), alias]);
  const extended = rows.map((row) => {
    const added = waiting.get(row.name ?? '');
    if (added === undefined) return row;
    waiting.delete(row.name ?? '');
    return { ...row, aliases: [row.aliases ?? '', ...added].filter((each) => each !== '').join('|') };
  });
  const roles = chosen.filter(({ status, column }) => status === 'new' && column === 'role');
  return [
    ...extended,
    ...Array.from(waiting, ([name, aliases]) => ({ name, aliases: aliases.join('|') })),
    ...roles.map(({ name, alias }) => ({ name, role: alias })),
  ];
}
