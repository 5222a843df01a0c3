/**
 * The event list, version 1: the one thing that the build and the page share. The TypeScript types, the
 * validation and the published JSON Schema all come from this file.
 *
 * Civil dates and times carry no zone: `2017-11-09` or `2017-11-10T20:00`. Intervals are half-open,
 * `start` ≤ t < `end`. Offsets are UTF-16 code units into the article's body, which is everything after
 * the front matter's closing line, verbatim.
 */
import * as z from 'zod/mini';
import { tryCivilToMs } from './civil.ts';

const field = <Type extends z.ZodMiniType>(type: Type, description: string): Type =>
  type.check(z.describe(description));

const id = (description: string) =>
  field(z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u)), description);
const text = (description: string) => field(z.string().check(z.minLength(1)), description);
const count = (description: string) => field(z.int().check(z.minimum(0)), description);
const optional = <Type extends z.ZodMiniType>(type: Type) => z.optional(type);

/** What a timestamp of an article looks like: a day, or a time with or without its zone's offset. */
export const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

const timestamp = (description: string) =>
  field(
    z
      .string()
      .check(
        z.refine(
          (value) => TIMESTAMP.test(value) && tryCivilToMs(value.slice(0, 10)) !== null,
          'Invalid input: expected YYYY-MM-DD or an ISO 8601 date and time',
        ),
      ),
    description,
  );

const civil = (description: string) =>
  field(
    z
      .string()
      .check(
        z.refine(
          (value) => tryCivilToMs(value) !== null,
          'Invalid input: expected YYYY-MM-DD or YYYY-MM-DDTHH:MM',
        ),
      ),
    description,
  );

/** How finely a time is known, finest first. */
export const PRECISIONS = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
] as const;

const precision = field(
  z.enum(PRECISIONS),
  'How finely the time is known, finest first: minute … century. Of a range, the precision of its bounds.',
);
const certainty = field(
  z.enum(['stated', 'inferred']),
  'stated: the text says so. inferred: concluded, for example from the day of publication.',
);

/** The modifiers of TIMEX3 (TimeML 1.2.1), those of times and those of lengths. */
export const TIMEX_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;

const mod = optional(
  field(
    z.enum(TIMEX_MODS),
    'The phrase’s TIMEX3 modifier: START "early", MID "the middle of", END "late", APPROX "about"; missing: none.',
  ),
);
const start = field(
  z.nullable(civil('Civil date or time.')),
  'First moment of the interval, a civil date (its midnight) or time; null: not bounded.',
);
const end = field(
  z.nullable(civil('Civil date or time.')),
  'First moment after the interval (half-open), later than start; null: not bounded.',
);
const edtf = text(
  'The time in EDTF (ISO 8601-2): 2017-11-09, 2017-07, 2017-11-06/2017-11-12, ../2017-11-09. A part of a day is its day here; start and end say the part.',
);

export const intervalSchema = z.object({ start, end, precision });

export const eventTimeSchema = z.object({
  edtf,
  start,
  end,
  precision,
  mod,
  certainty,
  because: optional(text('Why the event has this time, in plain words.')),
});

export const quoteSchema = z.object({
  start: count('Offset of the first code unit of the quote in the article’s body.'),
  end: count('Offset after the last code unit of the quote; greater than start.'),
  text: field(
    z.string(),
    'The body’s slice from start to end, always; empty where the story’s excerpt policy is none.',
  ),
});

export const mentionTimeSchema = z.object({
  start: count('Offset of the first code unit of the time phrase in the article’s body.'),
  end: count('Offset after the time phrase; it may stand outside the quote, in the sentence that dates it.'),
  text: text('The time phrase, a range whole: the body’s slice from start to end.'),
  timex: text(
    'The TIMEX3 value: 2017-11-09, 2017-W44, 2017-11-10TNI; of a range, that of one of its ends; of a period told by its end, its length.',
  ),
  mod,
  edtf,
  because: text(
    'The rule in plain words: "\'Thursday\' with a past verb: the Thursday on or before 9 Nov 2017, when Reuters published".',
  ),
  interval: optional(
    field(intervalSchema, 'The same time as a civil interval; filled in from edtf where a list lacks it.'),
  ),
  certainty: optional(certainty),
});

export const sourceSchema = z.object({
  name: text('Who says so, as fully as the article names them: "Anna Kovacs".'),
  role: field(z.nullable(z.string()), 'Their role in the article’s words: "treasury aide"; null: not given.'),
  cue: text('The word that attributes it: "told", "said", "according to".'),
});

export const STANCES = ['asserts', 'denies', 'doubts', 'expects'] as const;

export const mentionSchema = z.object({
  article: id('The id of an article of this list.'),
  quote: quoteSchema,
  stance: field(
    z.enum(STANCES),
    'asserts: it happened or is so. denies: it did not, is not or will not. doubts: it may not. expects: it will or may.',
  ),
  source: field(
    z.nullable(sourceSchema),
    'Whom the outlet attributes it to; null: the outlet says so itself.',
  ),
  via: field(
    z.nullable(text('An outlet’s name.')),
    'The other outlet credited in the text: "Radio Coast" in "Radio Coast cited Kovacs as saying"; null: none.',
  ),
  time: field(
    z.nullable(mentionTimeSchema),
    'The phrase that dates this mention; null: this article states no date for it.',
  ),
});

export const EVENT_KINDS = ['happening', 'statement', 'plan'] as const;

export const eventSchema = z.object({
  id: id(
    'Stable across rebuilds that do not change the event, readable: 2017-11-10-kovacs-no-formal-meeting.',
  ),
  title: text('Short, made of the words of a mention, cased properly. Plain text.'),
  kind: field(
    z.enum(EVENT_KINDS),
    'happening: something that took place. statement: somebody said something. plan: something announced.',
  ),
  time: field(z.nullable(eventTimeSchema), 'When it happened; null: no article says.'),
  rank: field(
    z.int().check(z.minimum(1)),
    '1 is the most important for the story: more outlets, then more articles, then prominence. Unique.',
  ),
  people: field(z.array(text('A name.')), 'People named, most often named first.'),
  places: field(z.array(text('A name.')), 'Places named, most often named first.'),
  origins: field(
    z.int().check(z.minimum(1)),
    'How many independent origins the mentions go back to; copies and credited quotes count once.',
  ),
  mentions: field(
    z.array(mentionSchema).check(z.minLength(1)),
    'One per passage, in the order of the outlets’ lanes, then of the articles, then of the text.',
  ),
  because: field(z.array(text('A reason.')), 'Why these mentions are one event, one reason a join.'),
  edits: optional(
    field(z.array(text('A reason.')), 'What an editor changed and why; missing or empty: nothing.'),
  ),
});

export const LINK_TYPES = ['contradicts', 'confirms', 'follows'] as const;

export const linkSchema = z.object({
  from: id('The id of the event that contradicts, confirms or follows.'),
  to: id('The id of the event that is contradicted, confirmed or followed.'),
  type: field(z.enum(LINK_TYPES), 'How from stands to to.'),
  because: text('Why, in plain words.'),
});

export const storySchema = z.object({
  id: id('The story folder’s name; the last part of the page’s address.'),
  title: text('The story’s title.'),
  description: field(z.string(), 'A sentence on what the timeline shows; may be empty.'),
  language: text('BCP 47 tag of the articles’ language: en.'),
});

export const outletSchema = z.object({
  id: id('Made of the name: international-business-times.'),
  name: text('As readers know it: International Business Times.'),
  shortName: text('What fits a lane’s head: IBTimes.'),
});

export const articleSchema = z.object({
  id: id('The article’s file name without .md.'),
  outlet: id('The id of an outlet of this list.'),
  title: text('The headline.'),
  url: field(z.nullable(z.string().check(z.regex(/^https?:\/\//))), 'Where it can be read; null: not known.'),
  published: timestamp(
    'When it was first published, as its outlet gives it: a day, or a time with its offset.',
  ),
  updated: field(
    z.nullable(timestamp('As published.')),
    'When it was last changed; null: not known to be. Relative dates resolve against updated, else published.',
  ),
  words: count('Words in the body, counted between white space.'),
  sha256: field(z.string().check(z.regex(/^[0-9a-f]{64}$/)), 'SHA-256 of the body in UTF-8, hexadecimal.'),
});

export const eventListSchema = z.object({
  version: field(z.literal(1), 'The version of this schema.'),
  story: storySchema,
  outlets: field(z.array(outletSchema), 'In the order of the lanes.'),
  articles: field(
    z.array(articleSchema),
    'In the order of their outlets’ lanes, then by publication, then by id.',
  ),
  events: field(z.array(eventSchema), 'In chronological order: by start, then end, then rank; undated last.'),
  links: field(z.array(linkSchema), 'By from, to, type.'),
});

export type EventList = z.infer<typeof eventListSchema>;
export type Story = z.infer<typeof storySchema>;
export type Outlet = z.infer<typeof outletSchema>;
export type ListedArticle = z.infer<typeof articleSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type EventKind = TimelineEvent['kind'];
export type EventTime = z.infer<typeof eventTimeSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Stance = Mention['stance'];
export type Link = z.infer<typeof linkSchema>;
export type Precision = (typeof PRECISIONS)[number];
export type TimexMod = (typeof TIMEX_MODS)[number];
export type Certainty = EventTime['certainty'];

/** A half-open civil interval, a bound null where there is none, and how finely it is known. */
export type CivilInterval = z.infer<typeof intervalSchema>;
