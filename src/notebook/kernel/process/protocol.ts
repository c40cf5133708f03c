// What the kernel's two threads say to each other: one speaks to the front ends, one runs the cells.
import type { MessagePort } from 'node:worker_threads';

/** The header of a Jupyter message. */
export interface Header {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username?: string;
  readonly version?: string;
}

/** A request of a front end. `identity` is the way back to it. */
export interface Request {
  readonly identity: readonly Uint8Array[];
  readonly header: Header;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What the thread of the cells asks the thread of the sockets to do. */
export type ToSockets =
  | { readonly kind: 'publish'; readonly type: string; readonly content: object; readonly parent: object }
  /** `abort`: a cell failed, and the cells that wait by now are not run. */
  | {
      readonly kind: 'reply';
      readonly type: string;
      readonly content: object;
      readonly to: Request;
      readonly abort: boolean;
    }
  /** The answer to what was asked while a cell runs; null: there is none. */
  | { readonly kind: 'aside'; readonly type: string; readonly content: object | null; readonly to: Request }
  | { readonly kind: 'done' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'close' }
  | { readonly kind: 'ready'; readonly info: object }
  | { readonly kind: 'input'; readonly content: object; readonly to: Request };

/** What the thread of the sockets tells the thread of the cells. */
export type ToCells =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the thread of the sockets is started with. */
export interface SocketsData {
  readonly connectionFile: string;
  /** Set to 1 and woken when an answer to `input` lies at the port. */
  readonly answered: Int32Array;
  readonly answers: MessagePort;
  /** What is asked while a cell runs and can be answered beside it. */
  readonly asides: MessagePort;
  /** 1 while the running cell is asked to stop. */
  readonly stopping: Int32Array;
  /** Set to 1 and woken when the sockets are closed. */
  readonly closed: Int32Array;
}
