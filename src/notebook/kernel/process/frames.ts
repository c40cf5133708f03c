// How a message of the Jupyter protocol (5.4) becomes signed frames, and frames a checked request: the kernel's side.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Header, Request } from './protocol';

const DELIMITER = '<IDS|MSG>';
const VERSION = '5.4';
const SESSION = randomUUID();

function sign(key: string, parts: readonly (string | Uint8Array)[]): string {
  if (key === '') return '';
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}

/** The request in the frames; null where it is none or not signed by the front end. */
export function readRequest(key: string, frames: readonly Buffer[]): Request | null {
  const delimiter = frames.findIndex((frame) => frame.toString('latin1') === DELIMITER);
  const [signature, ...parts] = frames.slice(delimiter + 1);
  if (delimiter < 0 || signature === undefined || parts.length < 4) return null;
  const expected = Buffer.from(sign(key, parts));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
  const [header, , , content] = parts.slice(0, 4).map((part) => JSON.parse(part.toString('utf8')));
  return { identity: frames.slice(0, delimiter), header: header as Header, content };
}

/** The signed frames of a message to a front end. */
export function messageFrames(
  key: string,
  identity: readonly Uint8Array[],
  type: string,
  content: object,
  parent: object,
): (string | Buffer)[] {
  const header = {
    msg_id: randomUUID(),
    session: SESSION,
    username: 'kernel',
    date: new Date().toISOString(),
    msg_type: type,
    version: VERSION,
  };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return [...identity.map((part) => Buffer.from(part)), DELIMITER, sign(key, parts), ...parts];
}

/** Sends go out in the order they are asked for: a socket refuses a second one while the first is on its way. */
export class Sender {
  readonly #socket: { send(frames: (string | Buffer)[]): Promise<void> };
  #last: Promise<void> = Promise.resolve();

  constructor(socket: { send(frames: (string | Buffer)[]): Promise<void> }) {
    this.#socket = socket;
  }

  send(message: (string | Buffer)[]): Promise<void> {
    this.#last = this.#last.then(() => this.#socket.send(message)).catch(() => {});
    return this.#last;
  }
}
