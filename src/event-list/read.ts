import * as z from 'zod/mini';
import { en } from 'zod/locales';
import { eventListSchema, type EventList } from './schema.ts';
import { compareEvents } from './order.ts';

z.config(en());

/** A fault of an event list, at the path of its field: `events[3].mentions[0].quote.end`. */
export interface ListError {
  path: string;
  message: string;
}

export type ReadResult = { ok: true; list: EventList } | { ok: false; errors: ListError[] };

/**
 * Reads an event list from outside (parsed JSON). Gives the list, without fields this version doesn't know,
 * or every fault found: first those of shape, and where the shape is right, those of sense.
 */
export function readEventList(input: unknown): ReadResult {
  const result = eventListSchema.safeParse(input);
  if (!result.success) {
    const errors = result.error.issues.map(({ path, message }) => ({ path: fieldPath(path), message }));
    return { ok: false, errors };
  }
  const errors = senseErrors(result.data);
  return errors.length ? { ok: false, errors } : { ok: true, list: result.data };
}

/** `['events', 3, 'time']` → `events[3].time`; the empty path is `(the list)`. */
function fieldPath(path: readonly PropertyKey[]): string {
  const joined = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return joined.replace(/^\./, '') || '(the list)';
}

/** What a schema can't say: ids that are known, unique, and times and offsets in order. */
function senseErrors(list: EventList): ListError[] {
  const outlets = new Set(list.outlets.map(({ id }) => id));
  const articles = new Set(list.articles.map(({ id }) => id));
  const events = new Set(list.events.map(({ id }) => id));
  return [
    ...repeated('outlets', list.outlets),
    ...repeated('articles', list.articles),
    ...repeated('events', list.events),
    ...repeatedRanks(list),
    ...list.articles.flatMap(({ outlet }, index) =>
      unknownId(outlets, outlet, `articles[${index}].outlet`, 'outlet'),
    ),
    ...list.events.flatMap((event, index) => eventErrors(event, `events[${index}]`, articles)),
    ...orderErrors(list),
    ...list.links.flatMap((link, index) => [
      ...unknownId(events, link.from, `links[${index}].from`, 'event'),
      ...unknownId(events, link.to, `links[${index}].to`, 'event'),
    ]),
  ];
}

function repeated(name: string, items: readonly { id: string }[]): ListError[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${name}[${index}].id`, message: `the id "${id}" stands twice` }];
    seen.add(id);
    return [];
  });
}

function repeatedRanks(list: EventList): ListError[] {
  const seen = new Set<number>();
  return list.events.flatMap(({ rank }, index) => {
    if (seen.has(rank)) return [{ path: `events[${index}].rank`, message: `rank ${rank} stands twice` }];
    seen.add(rank);
    return [];
  });
}

function unknownId(known: ReadonlySet<string>, id: string, path: string, what: string): ListError[] {
  return known.has(id) ? [] : [{ path, message: `no ${what} of this list has the id "${id}"` }];
}

function eventErrors(
  event: EventList['events'][number],
  path: string,
  articles: ReadonlySet<string>,
): ListError[] {
  return [
    ...(event.time ? intervalErrors(event.time, `${path}.time`) : []),
    ...event.mentions.flatMap((mention, index) => {
      const at = `${path}.mentions[${index}]`;
      const { quote, time } = mention;
      return [
        ...unknownId(articles, mention.article, `${at}.article`, 'article'),
        ...offsetErrors(quote, `${at}.quote`, quote.text === ''),
        ...(time ? offsetErrors(time, `${at}.time`, false) : []),
        ...(time?.interval ? intervalErrors(time.interval, `${at}.time.interval`) : []),
      ];
    }),
  ];
}

function intervalErrors({ start, end }: { start: string | null; end: string | null }, path: string) {
  if (start === null && end === null) return [{ path, message: 'start and end are both null' }];
  if (start !== null && end !== null && start >= end) {
    return [{ path: `${path}.end`, message: `end ${end} is not after start ${start}` }];
  }
  return [];
}

function offsetErrors(
  { start, end, text }: { start: number; end: number; text: string },
  path: string,
  textLeftOut: boolean,
): ListError[] {
  if (end <= start) return [{ path: `${path}.end`, message: `end ${end} is not after start ${start}` }];
  if (!textLeftOut && text.length !== end - start) {
    return [
      { path: `${path}.text`, message: `${text.length} code units long, but end - start is ${end - start}` },
    ];
  }
  return [];
}

function orderErrors({ events }: EventList): ListError[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    if (!before || compareEvents(before, event) <= 0) return [];
    return [{ path: `events[${index}]`, message: `belongs before "${before.id}": by start, end, rank` }];
  });
}
