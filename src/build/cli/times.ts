/** `npm run --silent times < docs.ndjson > out.ndjson`. Exit 0, or 1 with every faulty line told on stderr. */
import { readFileSync, writeSync } from 'node:fs';
import { formatDiagnostic } from '../../event-list/diagnostic.ts';
import { timesOfLines } from '../times-command.ts';

const STDIN = 0;
const STDOUT = 1;

const result = timesOfLines(readFileSync(STDIN, 'utf8'));
if ('faults' in result) {
  for (const found of result.faults) console.error(formatDiagnostic(found));
  process.exitCode = 1;
} else {
  writeAll(Buffer.from(result.output));
}

/** A pipe may take less than all at once. */
function writeAll(bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
}
