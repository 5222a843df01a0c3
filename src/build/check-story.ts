import { failure, success, type Reading } from '../articles/reading.ts';
import { checkList } from './check-list.ts';
import type { Disk } from './disk.ts';
import { listFaults, parseList } from './list-text.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { readStory } from './read-story.ts';
import { readText } from './read-text.ts';

/** How much was found right. */
export interface CheckedList {
  events: number;
  mentions: number;
  articles: number;
}

/** Verifies a list's file against the schema and the articles of a story; gives every fault of both. */
export async function checkStory(
  folder: string,
  path: string,
  disk: Disk,
  progress: Progress = NO_PROGRESS,
): Promise<Reading<CheckedList>> {
  // The list to check may lie in the folder itself.
  const story = await readStory(folder, disk, 'take-articles');
  if (story.ok && story.value.kind === 'articles') {
    for (const about of story.value.doubts) progress.doubt(about);
  }
  const text = await readText(path, disk);
  const list = text.ok ? parseList(text.value, path) : text;
  if (!story.ok || !list.ok || !text.ok) {
    return failure(...[story, list].flatMap((reading) => (reading.ok ? [] : reading.diagnostics)));
  }
  const errors = checkList(list.value, story.value.kind === 'articles' ? story.value.story : null);
  if (errors.length) return failure(...listFaults(errors, text.value, path));
  const { events, articles } = list.value;
  const mentions = events.reduce((sum, event) => sum + event.mentions.length, 0);
  return success({ events: events.length, mentions, articles: articles.length });
}
