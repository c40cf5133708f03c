// Still pictures of charts for a notebook that a reader works in: what it is saved with shows on pages that draw nothing.
// A browser draws them, in a process of its own beside the kernel, which never waits for it.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { StillPicture } from '../../report/small-picture';

/** What the kernel asks the process that draws. */
export interface PictureRequest {
  readonly id: number;
  readonly figure: object;
}

/** What it answers; null where the chart cannot be drawn, as where there is no browser. */
export interface PictureReply {
  readonly id: number;
  readonly picture: StillPicture | null;
}

/** Has charts drawn, one after another. */
export class Pictures {
  #process: ChildProcess | null = null;
  #count = 0;
  readonly #waiting = new Map<number, (picture: StillPicture | null) => void>();

  draw(figure: object): Promise<StillPicture | null> {
    const id = this.#count++;
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#started().send({ id, figure } satisfies PictureRequest);
    });
  }

  /** The process; it ends by itself when nothing was asked of it for some time, and with the kernel. */
  #started(): ChildProcess {
    if (this.#process !== null) return this.#process;
    const child = fork(join(__dirname, 'picture-process.js'), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', ({ id, picture }: PictureReply) => {
      this.#waiting.get(id)?.(picture);
      this.#waiting.delete(id);
    });
    const ended = () => {
      if (this.#process !== child) return;
      this.#process = null;
      for (const done of this.#waiting.values()) done(null);
      this.#waiting.clear();
    };
    child.on('error', ended);
    child.on('disconnect', ended);
    child.unref();
    child.channel?.unref();
    this.#process = child;
    return child;
  }
}
