import { positionAt, type Diagnostic } from '../event-list/diagnostic.ts';
import { failure, success, type Reading } from './reading.ts';

const UTF8 = 'save the file as UTF-8';

/** The text of a file's bytes, without a byte order mark; a fault at the first byte that is not UTF-8. */
export function decodeUtf8(path: string, bytes: Uint8Array): Reading<string> {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return failure({ path, line: 1, column: 1, what: 'the text is UTF-16, not UTF-8', remedy: UTF8 });
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure(firstBadByte(path, bytes));
  }
}

function startsWith(bytes: Uint8Array, prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function firstBadByte(path: string, bytes: Uint8Array): Diagnostic {
  const prefix = bytes.subarray(0, longestValidPrefix(bytes));
  // Leaves out a character that the prefix only begins: its first byte is the bad one.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(prefix, { stream: true });
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  const what = `not UTF-8: byte 0x${byte.toString(16).toUpperCase()} is no character`;
  return { path, ...positionAt(before, before.length), what, remedy: UTF8 };
}

/** How many bytes can be decoded before the first that can't: by halving, as a prefix of a good one is good. */
function longestValidPrefix(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
