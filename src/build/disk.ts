import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Diagnostic } from '../event-list/diagnostic.ts';

/** The disk, as the logic sees it. Paths as Node takes them; every call rejects with Node's errors. */
export interface Disk {
  /** What stands at a path, links followed, and its size; null where nothing does. */
  look(path: string): Promise<{ kind: 'file' | 'folder' | 'other'; bytes: number } | null>;
  /** The names in a folder, in code-unit order. */
  list(folder: string): Promise<string[]>;
  read(file: string): Promise<Uint8Array>;
  /** Writes the whole file or leaves what was there; makes its folder. */
  write(file: string, content: string | Uint8Array): Promise<void>;
}

export const nodeDisk: Disk = {
  async look(path) {
    try {
      const stats = await stat(path);
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
      return { kind, bytes: stats.size };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  async list(folder) {
    await access(folder, constants.R_OK);
    return (await readdir(folder)).sort();
  },
  read: (file) => readFile(file),
  async write(file, content) {
    await makeFolder(dirname(file));
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content));
  },
};

/** Makes a folder and those above it. Not with `recursive`, which never ends where the system refuses names (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if ((await nodeDisk.look(folder))?.kind === 'folder') return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Someone else may have made it meanwhile.
    if (errorCode(error) !== 'EEXIST' || (await nodeDisk.look(folder))?.kind !== 'folder') throw error;
  }
}

/** What the disk's refusals mean to a person, and what to do. */
const REFUSALS: Record<string, [what: string, remedy: string]> = {
  ENOENT: ['there is no such file or folder', 'correct the path'],
  EACCES: ['no permission', 'give yourself the right to it (chmod)'],
  EPERM: ['no permission', 'give yourself the right to it (chmod)'],
  ELOOP: ['a symbolic link that leads to itself', 'replace the link by the file it should lead to'],
  EISDIR: ['a folder where a file is expected', 'move or rename the folder'],
  EEXIST: ['a file where a folder is expected', 'correct the path, or move the file'],
  ENOTDIR: ['a file where a folder is expected', 'correct the path, or move the file'],
  ENAMETOOLONG: ['the name is too long', 'shorten it'],
  ENOSPC: ['the disk is full', 'make room on it'],
  EROFS: ['the disk can only be read', 'name a path on another one'],
};

/** A refusal of the disk as a fault of the input; throws again what is none. */
export function refusalFault(path: string, error: unknown): Diagnostic {
  const refusal = REFUSALS[errorCode(error)];
  if (!refusal) throw error;
  return { path, line: 1, column: 1, what: refusal[0], remedy: refusal[1] };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
