import { failure, success, type Reading } from '../articles/reading.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import { readEventList, type ListError } from '../event-list/read.ts';
import type { EventList } from '../event-list/schema.ts';
import { edtfInterval } from '../time/edtf-interval.ts';
import { fieldFaults, parseJson } from './json-faults.ts';

const REMEDY = 'correct it as event-list.schema.json says';

/** The bytes of a list's file: the schema's order of fields, two spaces, a final line break. */
export function listText(list: EventList): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

/**
 * Reads the text of a list's file; a mention's time without an interval gets that of its EDTF. Gives the
 * list, or every fault at its line and column.
 */
export function parseList(text: string, path: string): Reading<EventList> {
  const input = parseJson(text, path);
  if (!input.ok) return input;
  const result = readEventList(input.value);
  if (!result.ok) return failure(...listFaults(result.errors, text, path));
  return success(withIntervals(result.list));
}

/** Faults of a list at the places of their fields in its file. */
export const listFaults = (errors: readonly ListError[], text: string, path: string): Diagnostic[] =>
  fieldFaults(errors, { text, path, remedy: REMEDY });

function withIntervals(list: EventList): EventList {
  return {
    ...list,
    events: list.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((mention) => {
        if (!mention.time || mention.time.interval) return mention;
        const interval = edtfInterval(mention.time.edtf);
        return interval ? { ...mention, time: { ...mention.time, interval } } : mention;
      }),
    })),
  };
}
