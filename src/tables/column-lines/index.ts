// The columns of the kit's tables, one a line: name | unit | German heading | meaning. A name means the same in every
// table and stands once, in the list of what it tells most of.
import { ARTICLE_COLUMNS } from './articles';
import { CHECK_COLUMNS } from './checks';
import { OVERLAP_COLUMNS } from './overlap';
import { QUOTATION_COLUMNS } from './quotations';
import { WORD_COLUMNS } from './words';

const LISTS = [ARTICLE_COLUMNS, QUOTATION_COLUMNS, WORD_COLUMNS, OVERLAP_COLUMNS, CHECK_COLUMNS];

export const COLUMN_LINES: readonly string[] = LISTS.flatMap((list) => list.trim().split('\n'));
