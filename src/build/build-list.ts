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
  return read.value.kind === 'list'
    ? success(read.value.list)
    : runPipeline(read.value.story, read.value.edits, progress);
}
