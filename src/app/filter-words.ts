import { civilToMs } from '../event-list/civil.ts';
import type { EventKind, EventList } from '../event-list/schema.ts';
import { formatDayAndYear } from '../timeline/dates.ts';
import { listing } from './telling.ts';
import type { View } from './view.ts';

export const KIND_NAMES: Record<EventKind, string> = {
  happening: 'what happened',
  statement: 'what somebody said',
  plan: 'what was announced',
};

/** What a view leaves out, in words: `only CNN and Reuters; 2 or more outlets`. null: nothing. */
export function filterInWords(
  { outlets, kinds, reportedBy, knownOn }: View,
  list: Pick<EventList, 'outlets'>,
  locale: string,
): string | null {
  const names = list.outlets.filter(({ id }) => outlets?.includes(id)).map(({ shortName }) => shortName);
  const parts = [
    outlets && (names.length > 0 ? `only ${listing(names)}` : 'no outlet'),
    kinds &&
      (kinds.length > 0 ? `only ${listing(kinds.map((kind) => KIND_NAMES[kind]))}` : 'no kind of event'),
    reportedBy === 'several' && '2 or more outlets',
    reportedBy === 'one' && 'only one outlet',
    knownOn && `as known on ${formatDayAndYear(civilToMs(knownOn), locale)}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : null;
}
