import { failure, type Reading } from '../articles/reading.ts';
import { decodeUtf8 } from '../articles/utf8.ts';
import { refusalFault, type Disk } from './disk.ts';

/** The text of a file; where it is longer than `most` bytes, is no file or no UTF-8, the fault. */
export async function readText(path: string, disk: Disk, most = Infinity): Promise<Reading<string>> {
  const place = { path, line: 1, column: 1 };
  try {
    const found = await disk.look(path);
    if (found?.kind === 'other') {
      return failure({ ...place, what: 'neither a file nor a folder', remedy: 'put a file in its place' });
    }
    if (found && found.bytes > most) {
      const what = `the article is too large: ${found.bytes} bytes, more than ${most}`;
      return failure({ ...place, what, remedy: 'keep the article’s text alone, or split it' });
    }
    return decodeUtf8(path, await disk.read(path));
  } catch (error) {
    return failure(refusalFault(path, error));
  }
}
