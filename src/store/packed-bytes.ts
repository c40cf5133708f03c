// The bytes of a file, unpacked on the way: gzip and Zstandard.
import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** The bytes of a file, unpacked where its name says that it is packed. */
export function openBytes(path: string): Readable {
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  if (/\.gz$/i.test(path)) return piped(bytes, named(path, 'gzip', zlib.createGunzip()));
  if (/\.zst$/i.test(path)) return piped(bytes, named(path, 'Zstandard', unpackZstandard()));
  return bytes;
}

/** As `pipe`, and an error of the first is one of the second. */
export function piped(from: Readable, to: Transform): Transform {
  from.on('error', (error) => to.destroy(error));
  to.on('close', () => from.destroy());
  return from.pipe(to);
}

/** An error says which file is broken. */
function named(path: string, format: string, unpack: Transform): Transform {
  unpack.on('error', (error) => {
    error.message = `"${path}" cannot be unpacked as ${format}: ${error.message}; is it whole?`;
  });
  return unpack;
}

/** That of Node, from 22.15 on, or one in JavaScript. */
function unpackZstandard(): Transform {
  const { createZstdDecompress } = zlib as unknown as { createZstdDecompress?: () => Transform };
  if (createZstdDecompress !== undefined) return createZstdDecompress();
  const { Decompress } = require('fzstd') as typeof import('fzstd');
  const unpacked = new Decompress((bytes) => {
    if (bytes.length > 0) transform.push(Buffer.from(bytes));
  });
  const push = (bytes: Uint8Array, isLast: boolean, done: (error?: Error) => void): void => {
    try {
      unpacked.push(bytes, isLast);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const transform = new Transform({
    transform: (bytes: Buffer, _, done) => push(bytes, false, done),
    flush: (done) => push(new Uint8Array(0), true, done),
  });
  return transform;
}
