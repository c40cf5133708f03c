// The Chromium that npm brings (@sparticuz/chromium, Linux x64): unpacked once into a folder of the user's own. The
// package's own unpacking writes to fixed names that other users of the machine could have put there before, and two
// runs at once would meet a half-written file; so only its files are taken.
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { escapeHtml } from '../../base';

const PACKAGE = '@sparticuz/chromium';
const decompress = promisify(brotliDecompress);

/** A program to start, and the environment that it needs. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** How provenance names it: the package and its version, or "installed". */
  readonly source: string;
}

/** The Chromium from npm, ready to start; `null` where the package has none for this machine or is not installed. */
export async function npmChromium(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const root = packageRoot();
  if (root === null) return null;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(privateFolder(), `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(root, 'bin'), folder);
  return {
    path: join(folder, 'chromium'),
    // The libraries that it needs beside libc (NSS, expat) and a font configuration come with it, so that the machine's
    // own have no part in the picture.
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    source: `${PACKAGE} ${version}`,
  };
}

function packageRoot(): string | null {
  try {
    return join(dirname(require.resolve(PACKAGE)), '..', '..');
  } catch {
    return null;
  }
}

/** A folder for temporary files that only this user can write to; an Error if someone else made it. */
function privateFolder(): string {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `wortlaut-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid) {
    throw new Error(`${folder} belongs to someone else; remove it, or set TMPDIR to a folder of your own`);
  }
  chmodSync(folder, 0o700);
  return folder;
}

/** Unpacks beside the final place and renames: another run sees all of it or nothing. */
async function unpack(from: string, folder: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    const read = (name: string) => decompress(readFileSync(join(from, name)));
    const [program, libraries, fonts] = await Promise.all([
      read('chromium.br'),
      read('al2023.tar.br'),
      read('fonts.tar.br'),
    ]);
    writeFileSync(join(part, 'chromium'), program, { mode: 0o700 });
    untar(libraries, part);
    untar(fonts, part);
    writeFileSync(join(part, 'fonts.conf'), fontConfiguration(folder));
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another run was quicker: its folder is as good.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** Only the fonts that came with the program, none of the machine. */
function fontConfiguration(folder: string): string {
  const [fonts, cache] = ['fonts', 'cache'].map((name) => escapeHtml(join(folder, name)));
  return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
}

/** Writes the plain files of a tar archive (POSIX ustar: headers and contents in blocks of 512 bytes) into `folder`. */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; at + 512 <= archive.length; ) {
    const field = (start: number, length: number) =>
      archive.toString('latin1', at + start, at + start + length).split('\0', 1)[0] ?? '';
    const name = field(0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(124, 12), 8);
    if (field(156, 1) === '0' || field(156, 1) === '') {
      if (name.split('/').includes('..')) throw new Error(`the archive holds a file outside its folder: ${name}`);
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, archive.subarray(at + 512, at + 512 + size), { mode: 0o700 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
