import { readEventList } from '../event-list/read.ts';
import type { EventList } from '../event-list/schema.ts';
import { faultsOf, type Problem } from './load-list.ts';

/**
 * The editing loop (`npm run dev`): shows a story's list, or the faults of its input, as soon as it is built
 * again. Does nothing in a built page. Gives back what detaches.
 */
export function attachEditing(
  storyId: string,
  onList: (list: EventList) => void,
  onProblem: (problem: Problem) => void,
): () => void {
  // Vite puts the socket where it finds these very words.
  const hot = import.meta.hot;
  if (!hot) return () => undefined;
  const isOurs = (data: unknown): data is { story: string; list?: unknown } =>
    typeof data === 'object' && data !== null && 'story' in data && data.story === storyId;
  const onListEvent = (data: unknown) => {
    if (!isOurs(data)) return;
    const read = readEventList(data.list);
    if (read.ok) onList(read.list);
  };
  const onFaultsEvent = (data: unknown) => {
    const problem = isOurs(data) ? faultsOf(data) : null;
    if (problem) onProblem(problem);
  };
  hot.on('dateline:list', onListEvent);
  hot.on('dateline:diagnostics', onFaultsEvent);
  return () => {
    hot.off('dateline:list', onListEvent);
    hot.off('dateline:diagnostics', onFaultsEvent);
  };
}
