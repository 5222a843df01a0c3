import type { EventTime } from '../event-list/schema.ts';
import { EMPTY_WORDS } from './data/empty-words.ts';

const MOST_ID_WORDS = 5;

/** What an id is made of. */
export interface Named {
  title: string;
  time: EventTime | null;
  /** Where the event's first mention stands: tells apart events of one date and title. */
  first: { article: string; offset: number };
}

/**
 * Readable ids, one for each event: its date and the first words of its title. They depend on nothing but
 * the event itself unless two events would have the same; those get more words, then their first mention's place.
 */
export function eventIds(events: readonly Named[]): string[] {
  const ids = events.map(({ title, time }) => `${datePart(time)}-${idWords(title, MOST_ID_WORDS)}`);
  const longer = events.map(({ title, time }) => `${datePart(time)}-${idWords(title, Infinity)}`);
  const placed = events.map(
    ({ first }, index) => `${longer[index] ?? ''}-${idWords(first.article, Infinity)}-${first.offset}`,
  );
  const counted = [ids, longer].map((list) => ({ list, counts: countsOf(list) }));
  const choose = (index: number) =>
    counted.find(({ list, counts }) => counts.get(list[index] ?? '') === 1)?.list ?? placed;
  return events.map((_, index) => choose(index)[index] ?? '');
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function datePart(time: EventTime | null): string {
  if (!time) return 'undated';
  const [from = '', to] = time.edtf.split('/');
  if (from === '..' || from === '') return `before-${plain(to ?? '')}`;
  return to === '..' ? `since-${plain(from)}` : plain(from);
}

/** EDTF without its marks of doubt and without the time of day. */
function plain(edtf: string): string {
  return edtf
    .replace(/T.*$/, '')
    .replace(/[^0-9X-]/g, '')
    .toLowerCase();
}

/** Lower-cased words joined by hyphens, without those that say little. */
export function idWords(text: string, most: number): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’']s?\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length ? telling : words).slice(0, most).join('-') || 'event';
}
