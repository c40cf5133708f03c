// Serves the page of a coder to this machine alone: only who knows the token gets an answer.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pagePolicy } from '../../base';
import type { Line } from '../judgements';
import { pageHtml } from './page-html';
import { PAGE_SCRIPT } from './page-script';
import { PAGE_STYLE } from './page-style';
import { type CodingSession, Conflict } from './session';

/** A page that is being served. */
export interface ServedPage {
  /** With the token in it: open this. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const MAX_BODY_BYTES = 1 << 20;
const HEADERS = {
  'Content-Security-Policy': pagePolicy(
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Starts to serve the page on 127.0.0.1. Port 0 takes a free one. */
export async function servePage(session: CodingSession, port = 0): Promise<ServedPage> {
  const token = randomBytes(24).toString('base64url');
  const windows = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer({ session, token, windows, server }, request, response).catch((error: unknown) => {
      const status =
        error instanceof Conflict ? 409 : error instanceof RangeError || error instanceof TypeError ? 400 : 500;
      send(response, status, { message: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?token=${token}`, close };
}

interface Surroundings {
  readonly session: CodingSession;
  readonly token: string;
  readonly windows: Set<ServerResponse>;
  readonly server: Server;
}

async function answer(around: Surroundings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { session, token, windows, server } = around;
  const { port } = server.address() as AddressInfo;
  // A page of another site could reach this one by a name of its own that leads to 127.0.0.1.
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
    return send(response, 403, { message: 'unknown host' });
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && url.pathname === '/script.js') return file(response, 'text/javascript', PAGE_SCRIPT);
  if (request.method === 'GET' && url.pathname === '/style.css') return file(response, 'text/css', PAGE_STYLE);
  const given = url.searchParams.get('token') ?? String(request.headers['x-token'] ?? '');
  if (!isSame(given, token))
    return send(response, 403, {
      message: 'the token is missing or wrong: open the address that wortlaut annotate printed',
    });
  if (request.method === 'GET') {
    if (url.pathname === '/') return file(response, 'text/html', pageHtml(session.coder));
    if (url.pathname === '/state') return send(response, 200, stateOf(session));
    if (url.pathname === '/task') return send(response, 200, taskView(session, Number(url.searchParams.get('at'))));
    if (url.pathname === '/events') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
      response.write(':\n\n');
      windows.add(response);
      request.on('close', () => windows.delete(response));
      return;
    }
  }
  if (request.method === 'POST') {
    const body = JSON.parse(await bodyOf(request)) as Line;
    const done = post(session, url.pathname, body);
    if (done !== undefined) {
      for (const each of windows) each.write(`data: ${JSON.stringify({ window: body.window ?? '', about: done })}\n\n`);
      return send(response, 200, { about: done, place: placeOf(session, done), ...stateOf(session) });
    }
  }
  send(response, 404, { message: 'there is nothing here' });
}

/** What was changed; undefined where there is no such action. */
function post(session: CodingSession, path: string, body: Line): string | null | undefined {
  if (path === '/decide') {
    session.decide(String(body.task), Number(body.version), body.record as Line);
    return String(body.task);
  }
  if (path === '/add') return session.add(body.record as Line);
  if (path === '/remove') {
    session.remove(String(body.id));
    return String(body.id);
  }
  return path === '/undo' ? session.undo() : undefined;
}

/** Which task a change was about, also where it was a quotation added in it; -1 for none. */
function placeOf({ tasks }: CodingSession, about: string | null): number {
  return tasks.findIndex(({ id }) => id === about);
}

function stateOf({ coder, isBlind, marks, undoCount, people, stale }: CodingSession) {
  return { coder, isBlind, marks, undoCount, people, stale: stale.map(({ problem }) => problem) };
}

function taskView(session: CodingSession, at: number) {
  const task = session.tasks[at];
  if (task === undefined) throw new RangeError(`at is ${at}; there are ${session.tasks.length} tasks`);
  const { line, version } = session.entry(task.id);
  const { id, raw, title, outlet, date, language, setAside } = session.article(task.article);
  const others = session.isBlind
    ? []
    : session.tasks.filter((other) => other.article === id && other.kind === 'quotation');
  const b = task.kind === 'pair' ? session.article(String((task.line.b as Line).article)) : null;
  return {
    at,
    task,
    record: line,
    version,
    article: { id, raw, title, outlet, date, language, setAside: setAside.map(({ start, end }) => [start, end]) },
    other:
      b === null
        ? null
        : { id: b.id, raw: b.raw, title: b.title, outlet: b.outlet, date: b.date, language: b.language, setAside: [] },
    around: others.map(({ id: other, line: found }) => session.entry(other).line ?? found),
    added: session.added(id),
  };
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MAX_BODY_BYTES) throw new RangeError(`the request has more than ${MAX_BODY_BYTES} bytes`);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

function file(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(text);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}
