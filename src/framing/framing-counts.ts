// What is counted for the framing of speech: quotations by group, article and class, and the words of each class.
import { type Article, groupArticles } from '../corpus';
import { FRAME_CLASSES } from '../languages';
import { NOBODY_NAME, type Quotation, speakerKey, UNRESOLVED_NAME } from '../quotations';
import { type ClusteredShare, clusteredShares, unitTotals } from '../statistics';
import { DENIED, type Frame, NO_CUE, NOT_IN_TABLE } from './find-frames';

const UNKNOWN: readonly string[] = [DENIED, NOT_IN_TABLE, NO_CUE];
const MAX_WORDS = 8;

/** What one article holds for one group: what the intervals take for independent. */
interface Unit {
  readonly group: number;
  total: number;
  readonly counts: Map<string, number>;
}

/** What is counted, by group and class; the units of the intervals are the articles of each group. */
export class FramingCounts {
  counted = 0;
  private readonly names = new Map<string, Map<string, number>>();
  private readonly groups = new Map<string, number>();
  /** By group, in the order of the articles. */
  private readonly units: Unit[][] = [];
  private readonly unitOf = new Map<string, Unit>();
  private readonly words = new Map<string, Map<string, number>>();
  private readonly groupOf: ReadonlyMap<string, string> | null;
  private readonly known: ReadonlySet<string>;

  constructor(
    articles: readonly Article[],
    private readonly by: string | undefined,
  ) {
    this.known = new Set(articles.map(({ id }) => id));
    this.groupOf = null;
    if (by === undefined || by === 'speaker') return;
    const { names, groupOf } = groupArticles(articles, by);
    this.groupOf = new Map(articles.map(({ id }, place) => [id, names[groupOf[place] as number] as string]));
    for (const name of names) this.groupAt(name, name);
  }

  add(quotation: Quotation, { frame, word }: Frame): void {
    const { id, article } = quotation;
    if (!this.known.has(article)) {
      throw new RangeError(
        `framingShares: the quotation "${id}" is of the article "${article}", which is not among articles`,
      );
    }
    this.counted++;
    for (const [key, name] of this.groupsOf(quotation)) {
      const group = this.groupAt(key, name);
      const unit = this.unitAt(group, article);
      unit.total++;
      unit.counts.set(frame, (unit.counts.get(frame) ?? 0) + 1);
      const wordKey = `${group} ${frame}`;
      const words = this.words.get(wordKey) ?? new Map<string, number>();
      this.words.set(wordKey, words.set(word, (words.get(word) ?? 0) + 1));
    }
  }

  private groupsOf({ article, speakers }: Quotation): ReadonlyMap<string, string> {
    if (this.groupOf !== null) {
      const name = this.groupOf.get(article) as string;
      return new Map([[name, name]]);
    }
    if (this.by === undefined) return new Map([['', '']]);
    if (speakers.length === 0) return new Map([[NOBODY_NAME, NOBODY_NAME]]);
    return new Map(
      speakers.map((one) => (one.resolved ? [speakerKey(one), one.name] : [UNRESOLVED_NAME, UNRESOLVED_NAME])),
    );
  }

  private unitAt(group: number, article: string): Unit {
    const key = `${group} ${article}`;
    const known = this.unitOf.get(key);
    if (known !== undefined) return known;
    const unit: Unit = { group, total: 0, counts: new Map() };
    this.unitOf.set(key, unit);
    this.units[group] ??= [];
    this.units[group].push(unit);
    return unit;
  }

  private groupAt(key: string, name: string): number {
    const group = this.groups.get(key) ?? this.groups.size;
    this.groups.set(key, group);
    const names = this.names.get(key) ?? new Map<string, number>();
    this.names.set(key, names.set(name, (names.get(name) ?? 0) + 1));
    return group;
  }

  /** Known classes in the order of the kit, a researcher's own by name, what is not known last. */
  classes(): string[] {
    const found = new Set(this.units.flat().flatMap(({ counts }) => [...counts.keys()]));
    const rank = (frame: string) => {
      const place = (FRAME_CLASSES as readonly string[]).indexOf(frame);
      if (place >= 0) return place;
      return FRAME_CLASSES.length + 1 + UNKNOWN.indexOf(frame);
    };
    return [...found].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }

  shares(frame: string, level: number): ClusteredShare[] {
    const units = this.units.flat();
    const totals = unitTotals(
      units.map(({ group }) => group),
      units.map(({ total }) => total),
      this.groups.size,
    );
    const cells = units.flatMap(({ counts }, unit): [number, number][] => {
      const count = counts.get(frame);
      return count === undefined ? [] : [[unit, count]];
    });
    return clusteredShares(cells, totals, level);
  }

  /**
   * Groups as their rows come: columns by name, speakers by their number of quotations, who is not known last. Of these
   * always all, of the others the `top` with the most.
   */
  order(minCount: number, top = Number.POSITIVE_INFINITY): { group: number; name: string }[] {
    const found = Array.from(this.groups, ([key, group]) => ({
      group,
      name: commonest(this.names.get(key) as Map<string, number>),
      size: (this.units[group] ?? []).reduce((sum, { total }) => sum + total, 0),
      last: this.by !== 'speaker' ? 0 : key === NOBODY_NAME ? 2 : key === UNRESOLVED_NAME ? 1 : 0,
    })).filter(({ size }) => size >= minCount);
    const bySize = [...found].sort((a, b) => a.last - b.last || b.size - a.size || (a.name < b.name ? -1 : 1));
    const shown = new Set(bySize.filter(({ last }, place) => last > 0 || place < top));
    return (this.by === 'speaker' ? bySize : found).filter((one) => shown.has(one));
  }

  /** In how many articles of the group the class occurs, and with which words. */
  evidence(group: number, frame: string): { articleCount: number; words: string } {
    const units = (this.units[group] ?? []).filter(({ counts }) => counts.has(frame));
    const words = [...(this.words.get(`${group} ${frame}`) ?? [])]
      .filter(([word]) => word !== '')
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const shown = words.slice(0, MAX_WORDS).map(([word, count]) => `${word} ${count}`);
    return { articleCount: units.length, words: [...shown, ...(words.length > MAX_WORDS ? ['…'] : [])].join(', ') };
  }
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return (best as [string, number])[0];
}
