// What the committed results of a notebook rest on, kept beside the notebooks, and what of it is different now.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from '../../base';
import type { Basis } from './provenance';

/** Stands in the folder of the notebooks and is committed with them. */
const RECORD_FILE = 'committed-run.json';

type Records = Readonly<Record<string, Basis>>;

/** The record of a folder of notebooks, by notebook; none where it was never written, null where it is broken. */
function readRecords(folder: string): Records | null {
  const file = join(folder, RECORD_FILE);
  if (!existsSync(file)) return {};
  try {
    const records: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(records) ? (records as Records) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an entry has what is compared: a file may be written by hand or cut short. */
function isBasis(value: unknown): value is Basis {
  return isRecord(value) && isRecord(value.corpus) && isRecord(value.packages);
}

/** Records what the results of these notebooks rest on; the entries of others stay. */
export function recordRun(paths: readonly string[], basis: Basis): void {
  for (const [folder, names] of byFolder(paths)) {
    const all = { ...(readRecords(folder) ?? {}), ...Object.fromEntries(names.map((name) => [name, basis])) };
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeWhole(join(folder, RECORD_FILE), `${JSON.stringify(sorted, null, 1)}\n`);
  }
}

/**
 * Says in words what is different from the committed run of each notebook, notebooks with the same differences together:
 * files of the corpus, the kit, its packages, Node. It explains results that differ, and is no fault where they do not.
 */
export function changesSinceCommitted(paths: readonly string[], now: Basis): string {
  const groups = new Map<string, string[]>();
  for (const [folder, names] of byFolder(paths)) {
    const records = readRecords(folder);
    for (const name of names) {
      const text = sinceText(join(folder, RECORD_FILE), records, name, now);
      groups.set(text, [...(groups.get(text) ?? []), name]);
    }
  }
  return [...groups].map(([text, names]) => `Since the committed run of ${names.join(', ')}${text}`).join('');
}

function sinceText(file: string, records: Records | null, name: string, now: Basis): string {
  if (records === null) return `: ${file} is broken; --update writes it anew\n`;
  if (!Object.hasOwn(records, name)) return `: nothing of it is recorded in ${file}, which --update writes\n`;
  const before = records[name];
  if (!isBasis(before)) return `: its entry in ${file} is broken; --update writes it anew\n`;
  const changes = basisChanges(before, now);
  if (changes.length === 0) return ': corpus, kit, packages and Node are the same\n';
  return `:\n${changes.map((change) => `  ${change}\n`).join('')}`;
}

function byFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    folders.set(folder, [...(folders.get(folder) ?? []), basename(path, '.ipynb')]);
  }
  return folders;
}

/** What differs between two runs, a line each. */
export function basisChanges(before: Basis, now: Basis): string[] {
  const changes = fileChanges(before.corpus, now.corpus);
  if (before.wortlaut !== now.wortlaut) changes.push(`the kit is ${now.wortlaut}, was ${before.wortlaut}`);
  else if (before.kit !== now.kit) changes.push(`the code of the kit has changed (${now.wortlaut} both times)`);
  if (before.node !== now.node) changes.push(`Node is ${now.node}, was ${before.node}`);
  if (before.lockFile !== now.lockFile) changes.push('package-lock.json has changed');
  for (const name of namesOf(before.packages, now.packages)) {
    const [was, is] = [before.packages[name], now.packages[name]];
    if (was === undefined || is === undefined) changes.push(`${name} is ${is === undefined ? 'gone' : 'new'}`);
    else if (was.version !== is.version) changes.push(`${name} is ${is.version}, was ${was.version}`);
    else if (was.sha256 !== is.sha256) changes.push(`${name} ${is.version}: files in node_modules have changed`);
  }
  return changes;
}

/** More files than these are counted. */
const SHOWN_FILES = 5;

function fileChanges(before: Basis['corpus'], now: Basis['corpus']): string[] {
  const names = namesOf(before, now);
  const kinds = {
    new: names.filter((name) => before[name] === undefined),
    gone: names.filter((name) => now[name] === undefined),
    changed: names.filter(
      (name) => before[name] !== undefined && now[name] !== undefined && before[name] !== now[name],
    ),
  };
  return Object.entries(kinds).flatMap(([kind, files]) => {
    if (files.length === 0) return [];
    const more = files.length > SHOWN_FILES ? ` and ${files.length - SHOWN_FILES} more` : '';
    return [`corpus, ${kind}: ${files.slice(0, SHOWN_FILES).join(', ')}${more}`];
  });
}

function namesOf(...records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
}
