import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { failure, success, type Reading } from '../articles/reading.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import { readEventList, type ListError } from '../event-list/read.ts';
import type { EventList } from '../event-list/schema.ts';
import { edtfInterval } from '../time/edtf-interval.ts';

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
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failure(jsonFault(text, path, error));
  }
  const result = readEventList(input);
  if (!result.ok) return failure(...listFaults(result.errors, text, path));
  return success(withIntervals(result.list));
}

/** Faults of a list at the places of their fields in its file. */
export function listFaults(errors: readonly ListError[], text: string, path: string): Diagnostic[] {
  if (!errors.length) return [];
  const lines = new LineCounter();
  // JSON is YAML, and the YAML library keeps where everything stands.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  return errors.map((error) => {
    const { line, col } = lines.linePos(offsetOf(document, error.path));
    const what = `invalid ${error.path}: ${error.message}`;
    return { path, line, column: col, what, remedy: REMEDY };
  });
}

/** Offset of the value at `events[3].time.end`, or of the nearest thing around it that there is. */
function offsetOf(document: Document, fieldPath: string): number {
  const keys = [...fieldPath.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index ? Number(index) : key,
  );
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** The parser tells the offset or nothing; where nothing, the YAML parser finds most of the same faults. */
function jsonFault(text: string, path: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(message)?.[1];
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const { line, col } = lines.linePos(offset ? Number(offset) : (errors[0]?.pos[0] ?? text.trimEnd().length));
  return { path, line, column: col, what: `no JSON: ${message}`, remedy: 'mend the JSON' };
}

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
