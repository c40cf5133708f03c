// Asks tslab at the start for all that the kernel needs of it: another version is told before the first cell, not by it.
import type { Session } from './session';
import type { Tslab } from './tslab';

/** A cell in which everything stands that tslab alone does not do, and what it gives. */
const PROBE = `{ const a = 20; const both = { a }; for await (const one of [both.a, 22].toSorted()) await one; }
let probe: number = 42;
({ probe }).probe`;

/** Throws an Error that says what tslab did instead. */
export async function checkTslab(session: Session, tslab: Tslab): Promise<void> {
  const cell = { number: 0, source: PROBE, parent: {}, ended: null };
  const { failed, error, value } = await session.execute(cell);
  if (failed || value !== 42) {
    const said = failed ? String(error) : `the value was ${String(value)}`;
    throw new Error(`tslab ${tslab.version} does not work as the kernel needs it (${said}); install the kit again`);
  }
  session.reset();
}
