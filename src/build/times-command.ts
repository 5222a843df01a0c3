/**
 * `npm run times`: documents in, their time phrases out, one JSON object a line. Pure: the lines come in and
 * the lines or the faults go out, so that only the command line knows of streams.
 */
import { tryCivilToMs } from '../event-list/civil.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import { TIMESTAMP } from '../event-list/schema.ts';
import { tagTimes } from '../time/tag-times.ts';

interface Document {
  id: string | number;
  published: string;
  text: string;
}

/** Either all lines of the output, or everything that is wrong with the input. */
export type TimesResult = { output: string } | { faults: Diagnostic[] };

const PATH = 'stdin';
const REMEDY = 'write one JSON object a line: {"id": "a", "published": "2017-11-09", "text": "…"}';

/**
 * `input`: NDJSON with `id`, `published` (`YYYY-MM-DD` or an ISO 8601 time) and `text`. Output: a line for each,
 * in their order, `{"id", "times": [{"start", "end", "text", "type", "value"}]}`; `type` and `value` are TIMEX3's,
 * offsets are UTF-16 code units into `text`. Empty lines are passed over.
 */
export function timesOfLines(input: string): TimesResult {
  const faults: Diagnostic[] = [];
  const output: string[] = [];
  input.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const document = readDocument(line);
    if (typeof document === 'string') faults.push(fault(index + 1, document));
    else if (faults.length === 0) output.push(`${JSON.stringify(answerTo(document))}\n`);
  });
  return faults.length > 0 ? { faults } : { output: output.join('') };
}

const fault = (line: number, what: string): Diagnostic => ({
  path: PATH,
  line,
  column: 1,
  what,
  remedy: REMEDY,
});

function answerTo({ id, published, text }: Document): object {
  const times = tagTimes(text, { published }).map(({ start, end, text: words, type, value }) => ({
    start,
    end,
    text: words,
    type,
    value,
  }));
  return { id, times };
}

/** The line's document, or what is wrong with it. */
function readDocument(line: string): Document | string {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'invalid line: not a JSON object';
  const { id, published, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return `invalid id: ${told(id)}`;
  if (typeof published !== 'string' || !isTimestamp(published))
    return `invalid published: ${told(published)}`;
  return typeof text === 'string' ? { id, published, text } : `invalid text: ${told(text)}`;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const isTimestamp = (value: string): boolean =>
  TIMESTAMP.test(value) && tryCivilToMs(value.slice(0, 10)) !== null;

/** A value as the fault quotes it. */
const told = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
