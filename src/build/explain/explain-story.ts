import { join } from 'node:path';
import type { Article } from '../../articles/article.ts';
import { failure, type Reading } from '../../articles/reading.ts';
import { suggestName } from '../../articles/suggest.ts';
import { positionAt, type Diagnostic } from '../../event-list/diagnostic.ts';
import { explainEvents, type ExplainedEvent } from '../../events/explain-events.ts';
import type { Disk } from '../disk.ts';
import { readMentions } from '../pipeline.ts';
import { NO_PROGRESS, type Progress } from '../progress.ts';
import { readStory, type ArticlePlace } from '../read-story.ts';

/**
 * Explains one event of a story folder by its id, or all of them (null). Gives it or every fault: also of an id
 * that no event has, and of a folder with a ready list, whose making nobody here has seen.
 */
export async function explainStory(
  folder: string,
  eventId: string | null,
  disk: Disk,
  progress: Progress = NO_PROGRESS,
): Promise<Reading<ExplainedEvent[]>> {
  const read = await readStory(folder, disk, 'take-articles');
  if (!read.ok) return read;
  if (read.value.kind === 'list') return failure(readyList(folder));
  const { story, edits, files, doubts } = read.value;
  for (const about of doubts) progress.doubt(about);
  const input = readMentions(story, edits, progress);
  if (!input.ok) return input;
  const ids: string[] = [];
  const explained = explainEvents(input.value, {
    isWanted: ({ id }) => {
      ids.push(id);
      return eventId === null || id === eventId;
    },
    placeOf: (article, offset) => placeIn(files.get(article.id), article, offset),
  });
  if (!explained.ok || eventId === null || explained.value.length) return explained;
  return failure(noEvent(folder, eventId, ids));
}

/** `data/old-bridge/articles/quay-times.md:12`, as editors and terminals link it. */
function placeIn(file: ArticlePlace | undefined, { id, body }: Article, offset: number): string {
  const { path, bodyLine } = file ?? { path: id, bodyLine: 1 };
  return `${path}:${bodyLine - 1 + positionAt(body, offset).line}`;
}

function readyList(folder: string): Diagnostic {
  const path = join(folder, 'events.json');
  const remedy = 'name a story folder with articles/';
  return { path, line: 1, column: 1, what: 'a ready list doesn’t say how its events were joined', remedy };
}

function noEvent(folder: string, id: string, ids: readonly string[]): Diagnostic {
  return { path: folder, line: 1, column: 1, what: `no event "${id}"`, remedy: suggestName(id, ids) };
}
