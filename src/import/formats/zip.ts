// ZIP archives, within bounds: one that unpacks to far more than it is, or to too much, is refused.
import { type Entry, fromBuffer, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { type Problems, type SourceFile, UnreadableFile } from '../types';

/** Bounds of what an archive may unpack to. */
const MAX_FILES = 100_000;
const MAX_BYTES = 2 ** 31;
const MAX_FILE_BYTES = 2 ** 28;
/** Text packs to a tenth or a twentieth; only what is made to do harm packs to a thousandth. */
const MAX_RATIO = 500;
const RATIO_FROM_BYTES = 2 ** 20;

/**
 * The files of an archive, in the order in which it lists them. A name that leads out of it and a file that does not unpack
 * are told, and the others are read; what unpacks to too much is refused as a whole.
 */
export async function readZip({ name, bytes }: SourceFile): Promise<{ files: SourceFile[]; problems: Problems }> {
  const files: SourceFile[] = [];
  const problems: Problems[number][] = [];
  await eachEntry(bytes, async (zip, entry) => {
    const below = nameOf(entry);
    const fault = validateFileName(below);
    if (fault === null && (below.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(below))) return;
    try {
      if (fault !== null) throw new UnreadableFile('path-outside', 'a name that leads out of the archive');
      files.push({ name: `${name}/${below}`, bytes: await unpacked(zip, entry) });
    } catch (error) {
      const { rule, message } = broken(error);
      problems.push({ line: null, value: below, rule, message: `${message}; the file is left out` });
    }
  });
  return { files, problems };
}

/** The library decodes no name, as it would end at the first that is wrong. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replaceAll('\\', '/');
}

/** Throws where the archive that a document is in would unpack to too much. */
export async function checkArchive(bytes: Buffer): Promise<void> {
  await eachEntry(bytes, async () => {});
}

async function eachEntry(bytes: Buffer, work: (zip: ZipFile, entry: Entry) => Promise<void>): Promise<void> {
  const zip = await opened(bytes);
  let count = 0;
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: unknown) => reject(broken(error));
    zip.on('error', refuse);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      count += 1;
      total += entry.uncompressedSize;
      try {
        checkBounds(entry, count, total);
      } catch (error) {
        refuse(error);
        return;
      }
      work(zip, entry).then(() => zip.readEntry(), refuse);
    });
    zip.readEntry();
  });
}

function checkBounds(entry: Entry, count: number, total: number): void {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  const fileName = nameOf(entry);
  const refuse = (why: string) => {
    throw new UnreadableFile('archive-too-large', `${why}; it is not unpacked`, fileName);
  };
  if (entry.isEncrypted()) throw new UnreadableFile('encrypted', 'the archive is protected by a password', fileName);
  if (count > MAX_FILES) refuse(`the archive lists more than ${MAX_FILES} files`);
  if (size > MAX_FILE_BYTES) refuse(`a file of the archive has ${size} bytes, allowed are ${MAX_FILE_BYTES}`);
  if (total > MAX_BYTES) refuse(`the archive unpacks to more than ${MAX_BYTES} bytes`);
  if (size > RATIO_FROM_BYTES && size > packed * MAX_RATIO)
    refuse(`a file of the archive unpacks to ${size} bytes from ${packed}`);
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, decodeStrings: false }, (error, zip) => {
      if (error) reject(broken(error));
      else resolve(zip);
    });
  });
}

/** The library ends the stream with an error as soon as an entry gives more bytes than it says. */
function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(broken(error));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', (cause: Error) => reject(broken(cause)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

function broken(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile('broken-archive', error instanceof Error ? error.message : String(error));
}
