import { readEventList } from './read.ts';
import type { EventList } from './schema.ts';

/** A stored event list as the page reads it; throws where it isn't one. */
export function listFrom(input: unknown): EventList {
  const read = readEventList(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.list;
}
