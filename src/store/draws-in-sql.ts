// The draws of the bootstrap as functions of the engine, for shares and means that are asked for in SQL.
import { POISSON_LIMITS } from '../statistics';

const BITS = 2 ** 32 - 1;

/**
 * `poisson_weight(unit, draw, seed)`: how often a unit (the id of an article) counts in a draw, from 0: the weights of
 * `statistics.bootstrapIntervals` and so of `shareOfVoice`. A share with its interval is a query of its own:
 * sums weighted by it, grouped by `draw`, and their quantiles.
 */
export const DRAWS_SQL: readonly string[] = [
  `CREATE MACRO wortlaut_mixed1(bits) AS (xor(bits, bits >> 16) * ${0x85ebca6b}::UBIGINT) & ${BITS}`,
  `CREATE MACRO wortlaut_mixed2(bits) AS (xor(bits, bits >> 13) * ${0xc2b2ae35}::UBIGINT) & ${BITS}`,
  'CREATE MACRO wortlaut_mixed3(bits) AS xor(bits, bits >> 16)',
  'CREATE MACRO wortlaut_mixed(bits) AS wortlaut_mixed3(wortlaut_mixed2(wortlaut_mixed1(bits)))',
  "CREATE MACRO wortlaut_part(digest, place) AS ('0x' || digest[place:place + 7])::UBIGINT",
  `CREATE MACRO wortlaut_bits(digest, draw) AS wortlaut_mixed(xor(wortlaut_mixed((wortlaut_part(digest, 1) + (draw + 1)::UBIGINT * ${0x9e3779b9}::UBIGINT) & ${BITS}), wortlaut_part(digest, 9)))`,
  `CREATE MACRO wortlaut_count(bits) AS (CASE ${POISSON_LIMITS.map((limit, count) => `WHEN bits < ${limit} THEN ${count}`).join(' ')} ELSE ${POISSON_LIMITS.length} END)`,
  "CREATE MACRO poisson_weight(unit, draw, seed) AS wortlaut_count(wortlaut_bits(md5(seed || ' ' || unit), draw))",
];
