import type { Disk } from './disk.ts';
import { refusalFault } from './disk.ts';
import { InputError } from './input-error.ts';

/** Writes a result, whole or not at all. Throws an InputError where the disk refuses it. */
export async function writeOutput(path: string, content: string | Uint8Array, disk: Disk): Promise<void> {
  try {
    await disk.write(path, content);
  } catch (error) {
    throw new InputError([refusalFault(path, error)]);
  }
}
