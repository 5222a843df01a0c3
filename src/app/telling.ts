/** What the list of events says in words beside its quotes. */
import { utc } from '@date-fns/utc';
import { rollup } from 'd3-array';
import { differenceInCalendarDays } from 'date-fns';
import { civilDateOf, civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { EventList, Mention, Outlet, TimelineEvent } from '../event-list/schema.ts';
import { count, formatDay } from '../timeline/dates.ts';
import { onceFor } from '../timeline/once-for.ts';
import { eventSpan } from '../timeline/span.ts';

/** `Reuters’`, `CNN’s`. */
const possessive = (name: string) => (/s$/iu.test(name) ? `${name}’` : `${name}’s`);

/**
 * Why outlets lack an event, a sentence each: one that published before the event couldn't have it; of the
 * others only their articles are known, not whether they ever reported it.
 */
export function absences(event: TimelineEvent, list: EventList, locale: string): string[] {
  const telling = new Set(event.mentions.map(({ article }) => article));
  const lacking = list.outlets.filter(
    ({ id }) => !list.articles.some(({ id: article, outlet }) => outlet === id && telling.has(article)),
  );
  const began = eventSpan(event)?.start ?? null;
  const unsaid: Outlet[] = [];
  const sentences = lacking.flatMap((outlet) => {
    const words = lastWords(outlet, list);
    const last = Math.max(...words.map(({ day }) => day));
    if (words.length === 0) return [`${outlet.shortName} had not yet published.`];
    if (began === null || last >= dayOf(began)) {
      unsaid.push(outlet);
      return [];
    }
    const done = words.some(({ day, isUpdate }) => day === last && isUpdate) ? 'updated' : 'published';
    const articles = words.length === 1 ? `article, ${done}` : `${words.length} articles, the last ${done}`;
    return [
      `Not in ${possessive(outlet.name)} ${articles} ${formatDay(last, locale)}, ${daysBefore(last, began)}.`,
    ];
  });
  if (unsaid.length === 0) return sentences;
  const names = listing(unsaid.map(({ name }) => possessive(name)));
  const several = unsaid.length > 1 || lastWords(unsaid[0] as Outlet, list).length > 1;
  return [...sentences, `Not in ${names} ${several ? 'articles' : 'article'}.`];
}

const dayOf = (ms: number) => Math.floor(ms / DAY_MS) * DAY_MS;

/** Of each outlet the days on which its articles had their last words, as civil milliseconds, and whether by an update. */
const daysOfLastWords = onceFor((articles: EventList['articles']) =>
  rollup(
    articles,
    (own) =>
      own.map(({ published, updated }) => ({
        day: civilToMs(civilDateOf(updated ?? published)),
        isUpdate: updated !== null && civilDateOf(updated) !== civilDateOf(published),
      })),
    ({ outlet }) => outlet,
  ),
);

const lastWords = ({ id }: Outlet, { articles }: EventList) => daysOfLastWords(articles).get(id) ?? [];

function daysBefore(published: number, began: number): string {
  const days = differenceInCalendarDays(began, published, { in: utc });
  return days === 1 ? 'the day before' : `${count(days, 'day')} before`;
}

/** `Reuters’, CNN’s and IBTimes’`. */
export function listing(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A quote cut where its time phrase stands, to be underlined; `phrase` is empty where it isn't in the quote. */
export interface QuoteParts {
  before: string;
  phrase: string;
  after: string;
}

export function quoteParts({ quote, time }: Mention): QuoteParts {
  const [from, to] = time ? [time.start - quote.start, time.end - quote.start] : [0, 0];
  if (!time || from < 0 || to > quote.text.length || from >= to) {
    return { before: quote.text, phrase: '', after: '' };
  }
  return {
    before: quote.text.slice(0, from),
    phrase: quote.text.slice(from, to),
    after: quote.text.slice(to),
  };
}

/** How a mention came by its time: the phrase, what it means, and the rule in plain words. */
export interface TimeNote {
  /** `dated by the sentence before`; null: the phrase stands in the quote. */
  elsewhere: string | null;
  phrase: string;
  /** What is said of the phrase before it is resolved: `with a past verb`. */
  about: string;
  means: string;
  rule: string;
}

export function timeNote(mention: Mention, means: string): TimeNote | null {
  const { time, quote } = mention;
  if (!time) return null;
  const before = time.end <= quote.start;
  const after = time.start >= quote.end;
  const elsewhere = before ? 'dated by a sentence before' : after ? 'dated by a sentence after' : null;
  // The rule repeats the phrase in quotes first, its lines joined; here it stands in front already.
  const rule = /^["'“‘](.*?)["'”’]((?: [^:]*)?): (.*)$/su.exec(time.because);
  const phrase = time.text.replace(/\s+/g, ' ');
  const repeats = rule && phrase.toLowerCase().includes((rule[1] ?? '').toLowerCase());
  return {
    elsewhere,
    phrase,
    about: repeats ? (rule[2] ?? '').trim() : '',
    means,
    rule: repeats ? (rule[3] ?? '') : time.because,
  };
}
