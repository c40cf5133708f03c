// Which tokens of an article are taken by a name: the surer rule comes first, and no token is of two names.
import type { MentionedKind, MentionRule } from './find-mentions';

/** A name in tokens: from `first` up to, not including, `end`. */
export interface FoundName {
  readonly first: number;
  readonly end: number;
  readonly name: string;
  readonly kind: MentionedKind;
  readonly rule: MentionRule;
}

/** The names found so far. */
export class NameCover {
  readonly names: FoundName[] = [];
  private readonly taken: Uint8Array;

  constructor(tokenCount: number) {
    this.taken = new Uint8Array(tokenCount);
  }

  isFree(first: number, end = first + 1): boolean {
    for (let at = first; at < end; at++) if (this.taken[at] === 1) return false;
    return true;
  }

  /** Adds a name unless a surer one has some of its tokens. */
  add(found: FoundName): void {
    if (found.end <= found.first || !this.isFree(found.first, found.end)) return;
    this.taken.fill(1, found.first, found.end);
    this.names.push(found);
  }
}
