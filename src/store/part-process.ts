// A process that `prepareStore` starts: makes the parts that it is told to make, one after the other, and ends with the
// one that started it. A process and not a thread, so that what an article does to it costs that part and no more.
import { PartMaker, type PartOrder, type PartSetup } from './part-maker';

/** What it answers. */
export type ProcessAnswer = { readonly part: string; readonly error: string | null };

let maker: PartMaker | null = null;

process.on('message', (message: PartSetup | PartOrder) => {
  if ('store' in message) {
    maker = new PartMaker(message);
    return;
  }
  const { part } = message;
  (maker as PartMaker).make(message).then(
    () => answer({ part, error: null }),
    (error: unknown) => answer({ part, error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());

function answer(sent: ProcessAnswer): void {
  process.send?.(sent);
}
