import type { Article } from '../articles/article.ts';
import type { Story } from '../articles/story.ts';
import { tryCivilToMs } from '../event-list/civil.ts';
import type { ListError } from '../event-list/read.ts';
import type {
  CivilInterval,
  EventList,
  ListedArticle,
  Mention,
  TimelineEvent,
} from '../event-list/schema.ts';
import { articleFacts } from './article-facts.ts';
import { edtfInterval } from '../time/edtf-interval.ts';

/**
 * What is wrong with a valid list beyond its shape: times that don't fit their EDTF or their mentions' and,
 * where the story's articles are given, whatever isn't in them as the list says.
 */
export function checkList(list: EventList, story: Story | null): ListError[] {
  return [
    ...(story ? storyErrors(list, story) : []),
    ...list.events.flatMap((event, index) => timeErrors(event, `events[${index}]`)),
  ];
}

function storyErrors(list: EventList, story: Story): ListError[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const listed = new Set(list.articles.map(({ id }) => id));
  return [
    ...list.outlets.flatMap(({ name }, index) => {
      if (story.outlets.some((outlet) => outlet.name === name)) return [];
      return [{ path: `outlets[${index}].name`, message: `no article of the story is by "${name}"` }];
    }),
    ...list.articles.flatMap((article, index) =>
      articleErrors(article, articles.get(article.id), list, `articles[${index}]`),
    ),
    ...story.articles.flatMap(({ id }) => {
      return listed.has(id) ? [] : [{ path: 'articles', message: `the story’s article "${id}" is missing` }];
    }),
    ...list.events.flatMap(({ mentions }, index) =>
      mentions.flatMap((mention, place) =>
        passageErrors(mention, articles.get(mention.article), story, `events[${index}].mentions[${place}]`),
      ),
    ),
  ];
}

function articleErrors(
  listed: ListedArticle,
  article: Article | undefined,
  { outlets }: EventList,
  path: string,
): ListError[] {
  if (!article) return [{ path: `${path}.id`, message: `the story has no article "${listed.id}"` }];
  const facts = articleFacts(article);
  const outlet = outlets.find(({ id }) => id === listed.outlet)?.name;
  const wrong: ListError[] = [];
  if (outlet !== article.outlet) {
    wrong.push({ path: `${path}.outlet`, message: `the article is by "${article.outlet}"` });
  }
  for (const [name, value] of Object.entries(facts)) {
    if (listed[name as keyof typeof facts] === value) continue;
    wrong.push({ path: `${path}.${name}`, message: `the article’s is ${JSON.stringify(value)}` });
  }
  return wrong;
}

/** A quote left out is right only where the story's excerpt policy says so. */
function passageErrors(
  { quote, time }: Mention,
  article: Article | undefined,
  { excerpt }: Story,
  path: string,
): ListError[] {
  if (!article) return [];
  const expected = excerpt === 'none' ? '' : article.body.slice(quote.start, quote.end);
  return [
    ...(quote.end > article.body.length || quote.text !== expected
      ? [{ path: `${path}.quote.text`, message: `the article has ${shown(expected)} at ${quote.start}` }]
      : []),
    ...(time && article.body.slice(time.start, time.end) !== time.text
      ? [
          {
            path: `${path}.time.text`,
            message: `the article has ${shown(article.body.slice(time.start, time.end))} at ${time.start}`,
          },
        ]
      : []),
  ];
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

function timeErrors({ time, mentions, edits }: TimelineEvent, path: string): ListError[] {
  const times = mentions.flatMap((mention, index) =>
    mention.time ? [{ ...mention.time, path: `${path}.mentions[${index}].time` }] : [],
  );
  const errors = times.flatMap((mentioned) => edtfErrors(mentioned.edtf, mentioned.interval, mentioned.path));
  if (!time) return errors;
  errors.push(...edtfErrors(time.edtf, time, `${path}.time`));
  const intervals = times.flatMap(({ edtf, interval }) => interval ?? edtfInterval(edtf) ?? []);
  // An editor may date an event against its articles, and says why.
  if (edits?.length) return errors;
  if (time.certainty === 'stated' && !times.length) {
    errors.push({ path: `${path}.time.certainty`, message: 'stated, but no mention has a time' });
  } else if (intervals.length && !intervals.some((interval) => overlap(interval, time))) {
    errors.push({ path: `${path}.time`, message: 'none of the mentions’ times overlaps it' });
  }
  return errors;
}

/** Precisions that EDTF can't write as exactly as the interval has them: its shortest time of a clock is a minute. */
const LOOSE: readonly string[] = ['hour', 'part-of-day', 'season'];

function edtfErrors(edtf: string, interval: CivilInterval | undefined, path: string): ListError[] {
  const own = edtfInterval(edtf);
  if (!own) return [{ path: `${path}.edtf`, message: `"${edtf}" is no EDTF of the years 0 to 9999` }];
  if (!interval) return [];
  const isLoose = LOOSE.includes(interval.precision) || /[~?%]/.test(edtf);
  const fits = isLoose ? overlap(own, interval) : sameMoments(own, interval);
  if (fits) return [];
  const [start, end] = [own.start ?? '…', own.end ?? '…'];
  return [{ path: `${path}.edtf`, message: `${edtf} is ${start} to ${end}, not as start and end say` }];
}

const sameMoments = (a: CivilInterval, b: CivilInterval): boolean =>
  startOf(a) === startOf(b) && endOf(a) === endOf(b);

const overlap = (a: CivilInterval, b: CivilInterval): boolean =>
  startOf(a) < endOf(b) && startOf(b) < endOf(a);

const startOf = ({ start }: CivilInterval): number =>
  (start === null ? null : tryCivilToMs(start)) ?? -Infinity;
const endOf = ({ end }: CivilInterval): number => (end === null ? null : tryCivilToMs(end)) ?? Infinity;
