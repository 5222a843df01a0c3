import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';

/** What an editor wants of a story's list, in a case folder's `key.yaml`: what matters, and nothing of the wording. */
const KEY = z.strictObject({
  /** What the case is about. */
  why: z.string(),
  events: z.array(
    z.strictObject({
      /** What the links call it. */
      name: z.string(),
      /** EDTF, as the list has it. */
      date: z.string(),
      kind: z.enum(['happening', 'statement', 'plan']).optional(),
      /** Who tells of it: exactly these articles, each with words of a passage. */
      told: z.record(z.string(), z.string()),
      /** Of a statement, whom every passage named above attributes it to. */
      source: z.string().optional(),
      stance: z.enum(['asserts', 'denies', 'doubts', 'expects']).optional(),
      /** The outlet credited, by article. */
      via: z.record(z.string(), z.string()).optional(),
      origins: z.number().optional(),
    }),
  ),
  /** `denial contradicts claim` */
  links: z.array(z.string()).optional(),
});

type Key = z.infer<typeof KEY>;
type KeyEvent = Key['events'][number];

/** Reads a `key.yaml`; throws where it isn't as it must be. */
export async function readKey(path: string): Promise<Key> {
  return KEY.parse(parse(await readFile(path, 'utf8')));
}

/** Where a list differs from a key, in plain words; empty: it has all that the key asks for. */
export function differences(list: EventList, key: Key): string[] {
  const found = new Map(key.events.map((wanted) => [wanted, eventOf(list, wanted)]));
  const ids = new Map([...found].map(([{ name }, event]) => [name, event?.id]));
  const twice = [...found].filter(
    ([wanted, event]) => event && [...found].some(([other, same]) => other !== wanted && same === event),
  );
  const missing = (key.links ?? []).filter((link) => {
    const [from = '', type, to = ''] = link.split(' ');
    return !list.links.some(
      (one) => one.from === ids.get(from) && one.type === type && one.to === ids.get(to),
    );
  });
  return [
    ...[...found].flatMap(([wanted, event]) => differencesOf(wanted, event, list)),
    ...twice.map(([{ name }, event]) => `${name}: joined with another of the key in "${event?.title ?? ''}"`),
    ...missing.map((link) => `no link: ${link}`),
  ];
}

/** The event that most of the passages tell of; of several the one of that date, kind and source. */
function eventOf({ events }: EventList, wanted: KeyEvent): TimelineEvent | undefined {
  const worth = (event: TimelineEvent) =>
    Object.keys(wanted.told).filter((article) => passageOf(event, wanted, article)).length +
    (event.time?.edtf === wanted.date ? 0.5 : 0) +
    (event.kind === wanted.kind ? 0.3 : 0) +
    (event.mentions.some(({ source }) => source && source.name === wanted.source) ? 0.1 : 0);
  const [best] = events.toSorted((a, b) => worth(b) - worth(a));
  return best && worth(best) >= 1 ? best : undefined;
}

function passageOf({ mentions }: TimelineEvent, { told }: KeyEvent, article: string) {
  const words = told[article] ?? '';
  return mentions.find(
    (mention) => mention.article === article && mention.quote.text.replace(/\s+/gu, ' ').includes(words),
  );
}

function differencesOf(wanted: KeyEvent, event: TimelineEvent | undefined, list: EventList): string[] {
  const titles = list.events.map(({ title, time }) => `${time?.edtf ?? 'undated'} ${title}`).join('\n  ');
  if (!event) return [`${wanted.name}: not in the list:\n  ${titles}`];
  const articles = [...new Set(event.mentions.map(({ article }) => article))].sort();
  const passages = Object.keys(wanted.told).map((article) => ({
    article,
    passage: passageOf(event, wanted, article),
  }));
  const differ = (
    what: string,
    is: string | number | null | undefined,
    should: string | number | undefined,
  ) =>
    should === undefined || is === should
      ? []
      : [`${wanted.name}: ${what} is ${String(is)}, not ${should} ("${event.title}")`];
  return [
    ...differ('date', event.time?.edtf ?? 'undated', wanted.date),
    ...differ('kind', event.kind, wanted.kind),
    ...differ('origins', event.origins, wanted.origins),
    ...differ('told by', articles.join(', '), Object.keys(wanted.told).sort().join(', ')),
    ...passages.flatMap(({ article, passage }) => [
      ...(passage ? [] : [`${wanted.name}: the passage of ${article} is missing ("${event.title}")`]),
      ...differ(`the source in ${article}`, passage?.source?.name, passage && wanted.source),
      ...differ(`the stance in ${article}`, passage?.stance, passage && wanted.stance),
      ...differ(`the credit in ${article}`, passage?.via, passage && wanted.via?.[article]),
    ]),
  ];
}
