import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatDiagnostic } from '../event-list/diagnostic.ts';
import type { Reading } from '../articles/reading.ts';

/** An article's file for tests. */
export function articleText(
  { outlet = 'Daily Quay', title = 'A title', published = '2021-03-05' } = {},
  body = 'The mayor opened the bridge on Thursday.\n',
): string {
  return `---\noutlet: ${outlet}\ntitle: ${title}\npublished: ${published}\n---\n${body}`;
}

/** Runs a test on a story folder with these files, by their paths in it; the folder is taken away after it. */
export async function withStory<Result>(
  files: Record<string, string | Uint8Array>,
  test: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  const folder = join(parent, 'the-story');
  try {
    await mkdir(folder);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await test(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** The faults of a reading, one a line, with paths relative to the folder; [] where it succeeded. */
export function faultLines(reading: Reading<unknown>, folder: string): string[] {
  if (reading.ok) return [];
  return reading.diagnostics.map((fault) => formatDiagnostic(fault).replaceAll(`${folder}/`, ''));
}
