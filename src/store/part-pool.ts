// The processes that make the parts of a store: as many as there are processors, each one part at a time.
import { type ChildProcess, fork } from 'node:child_process';
import { PartMaker, type PartOrder, type PartSetup } from './part-maker';
import type { ProcessAnswer } from './part-process';

/** How often a part is begun anew where the process that made it ended: killed, out of memory. */
const MAX_ENDS = 2;

export interface PartPool {
  /** Takes a part as soon as a process is free; what went wrong with an earlier one is thrown here. */
  take(task: PartOrder): Promise<void>;
  /** When all parts are made. */
  finish(): Promise<void>;
  /** Ends the processes. */
  close(): void;
}

export function openPool(setup: PartSetup, processes: number, onDone: (part: string) => void): PartPool {
  return processes === 1 ? oneByOne(setup, onDone) : atATime(setup, processes, onDone);
}

/** In this process. */
function oneByOne(setup: PartSetup, onDone: (part: string) => void): PartPool {
  const maker = new PartMaker(setup);
  return {
    take: async (task) => {
      await maker.make(task);
      onDone(task.part);
    },
    finish: async () => {},
    close: () => maker.close(),
  };
}

function atATime(setup: PartSetup, processes: number, onDone: (part: string) => void): PartPool {
  const free: ChildProcess[] = [];
  const running = new Set<Promise<void>>();
  const all = new Set<ChildProcess>();
  let failure: Error | null = null;
  const start = () => {
    const child = fork(require.resolve('./part-process'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    all.add(child);
    child.send(setup);
    return child;
  };
  const make = async (task: PartOrder) => {
    for (let ends = 0; ; ) {
      const child = free.pop() ?? start();
      const answer = await answerOf(child, task);
      if (typeof answer !== 'string') {
        free.push(child);
        if (answer.error !== null) throw new Error(`part ${task.part}: ${answer.error}`);
        onDone(task.part);
        return;
      }
      all.delete(child);
      if (++ends > MAX_ENDS) throw new Error(`part ${task.part}: the process ended ${ends} times (${answer})`);
    }
  };
  return {
    take: async (task) => {
      while (running.size >= processes && failure === null) await Promise.race(running);
      if (failure !== null) throw failure;
      const run: Promise<void> = make(task)
        .catch((error: unknown) => {
          failure ??= error instanceof Error ? error : new Error(String(error));
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    finish: async () => {
      await Promise.all(running);
      if (failure !== null) throw failure;
    },
    close: () => {
      for (const child of all) child.kill();
    },
  };
}

/** What the process answers; how it ended where it does not. */
function answerOf(child: ChildProcess, task: PartOrder): Promise<ProcessAnswer | string> {
  return new Promise((resolve) => {
    const done = (answer: ProcessAnswer | string) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown) => done(message as ProcessAnswer);
    const onExit = (code: number | null, signal: string | null) => done(signal ?? `exit status ${code}`);
    child.on('message', onMessage);
    child.on('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    else child.send(task, (error) => error !== null && done(error.message));
  });
}
