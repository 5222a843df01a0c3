import { success, type Reading } from '../articles/reading.ts';
import type { EventList } from '../event-list/schema.ts';
import type { Disk } from './disk.ts';
import { runPipeline } from './pipeline.ts';
import type { Progress } from './progress.ts';
import { readStory, type BothPolicy } from './read-story.ts';

/** A story folder's event list: built of its articles, or the ready one it holds. Or all its faults. */
export async function buildList(
  folder: string,
  disk: Disk,
  both?: BothPolicy,
  progress?: Progress,
): Promise<Reading<EventList>> {
  const read = await readStory(folder, disk, both);
  if (!read.ok) return read;
  if (read.value.kind === 'list') return success(read.value.list);
  const { story, edits, doubts } = read.value;
  for (const about of doubts) progress?.doubt(about);
  return runPipeline(story, edits, progress);
}
