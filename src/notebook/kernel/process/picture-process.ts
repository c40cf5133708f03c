// The process that draws pictures for the kernel: `pictures.ts` starts it. One browser, kept for a while.
import { closeBrowser, type Figure, renderFigures } from '../../../charts';
import { PICTURE_SCALE, stillPicture } from '../../report/small-picture';
import type { PictureReply, PictureRequest } from './pictures';

const IDLE_MILLISECONDS = 30_000;
let work: Promise<unknown> = Promise.resolve();
let idle = setTimeout(end, IDLE_MILLISECONDS);

function end(): void {
  void closeBrowser().finally(() => process.exit(0));
}

async function draw({ id, figure }: PictureRequest): Promise<void> {
  clearTimeout(idle);
  const reply = await renderFigures([figure as Figure], { formats: ['png'], scale: PICTURE_SCALE }).then(
    ([drawn]): PictureReply => ({ id, picture: drawn?.png === undefined ? null : stillPicture(drawn.png) }),
    (): PictureReply => ({ id, picture: null }),
  );
  process.send?.(reply);
  idle = setTimeout(end, IDLE_MILLISECONDS);
}

process.on('message', (request: PictureRequest) => {
  work = work.then(() => draw(request));
});
process.on('disconnect', end);
