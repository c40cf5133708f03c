// The Jupyter wire protocol (version 5.3): how a message becomes signed frames, and frames a checked message.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

const DELIMITER = '<IDS|MSG>';

/** The address of a kernel: what a connection file holds. */
export interface Connection {
  readonly transport: 'tcp';
  readonly ip: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
  readonly key: string;
  readonly signature_scheme: 'hmac-sha256';
}

/** A message of a kernel, as far as the runner reads it. `parentId` is the request that it belongs to. */
export interface Message {
  readonly type: string;
  readonly parentId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A request: its id, by which the answers are known, and its frames. */
export interface Request {
  readonly id: string;
  readonly frames: readonly string[];
}

/** Builds a signed request. */
export function createRequest(key: string, session: string, type: string, content: object): Request {
  const id = randomUUID();
  const header = { msg_id: id, session, username: '', date: new Date().toISOString(), msg_type: type, version: '5.3' };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [DELIMITER, sign(key, parts), ...parts] };
}

/** Reads the frames of a message. Throws an Error if the delimiter is missing or the signature is not the key's. */
export function readMessage(key: string, frames: readonly Buffer[]): Message {
  const delimiter = frames.findIndex((frame) => frame.toString('latin1') === DELIMITER);
  const [signature, ...parts] = frames.slice(delimiter + 1);
  if (delimiter < 0 || signature === undefined || parts.length < 4)
    throw new Error('a message of the kernel is broken');
  const expected = Buffer.from(sign(key, parts));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error('a message of the kernel has a wrong signature');
  }
  const [header, parent, , content] = parts.slice(0, 4).map((part) => JSON.parse(part.toString('utf8')));
  return { type: String(header.msg_type), parentId: String(parent?.msg_id ?? ''), content };
}

function sign(key: string, parts: readonly (string | Buffer)[]): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
