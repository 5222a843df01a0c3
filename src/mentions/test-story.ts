import type { Article } from '../articles/article.ts';
import { addCivilDays } from '../event-list/civil.ts';
import { analyseText } from '../text/analyse-text.ts';
import { tagTimes } from '../time/tag-times.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { EventMention } from './event-mention.ts';
import { findMentions } from './find-mentions.ts';

/** Days that the tests' phrases stand for: invented texts appear on Friday, 16 April 2021. */
const DAYS: Readonly<Record<string, string>> = {
  monday: '2021-04-12',
  tuesday: '2021-04-13',
  wednesday: '2021-04-14',
  thursday: '2021-04-15',
  friday: '2021-04-16',
  saturday: '2021-04-17',
};
const MONTHS: Readonly<Record<string, string>> = { january: '2021-01', march: '2021-03', june: '2021-06' };
const PHRASE = /\b(?:on )?((?:mon|tues|wednes|thurs|fri|satur)day)\b|\bin (january|march|june)\b/giu;

/** An article of an invented story, with its weekdays and three months as times. For tests only. */
export function invented(body: string, fields: Partial<Article> = {}): AnalysedArticle {
  const article: Article = {
    id: 'post',
    outlet: 'Harbour Post',
    title: 'Untitled',
    published: '2021-04-16',
    updated: null,
    url: null,
    byline: null,
    language: 'en',
    body,
    ...fields,
  };
  return { article, analysed: analyseText(body), times: timesOf(body) };
}

function timesOf(body: string): TimeExpression[] {
  return [...body.matchAll(PHRASE)].map((match) => {
    const [text, day, month] = match;
    const start = match.index;
    const isDay = day !== undefined;
    const value = isDay ? (DAYS[day.toLowerCase()] ?? '') : (MONTHS[month?.toLowerCase() ?? ''] ?? '');
    return {
      start,
      end: start + text.length,
      text,
      range: null,
      type: 'DATE',
      value,
      mod: null,
      edtf: value,
      interval: isDay
        ? { start: value, end: addCivilDays(value, 1), precision: 'day' }
        : { start: `${value}-01`, end: addCivilDays(`${value}-01`, 31), precision: 'month' },
      certainty: 'stated',
      because: '',
    };
  });
}

/** The mentions of an invented article. */
export function mentionsOf(body: string, fields: Partial<Article> = {}): EventMention[] {
  return findMentions({ articles: [invented(body, fields)] });
}

/** The same with the times that the tagger finds. */
export function taggedMentionsOf(body: string, fields: Partial<Article> = {}): EventMention[] {
  const { article, analysed } = invented(body, fields);
  const times = tagTimes(body, { published: article.published });
  return findMentions({ articles: [{ article, analysed, times }] });
}

/** The mention of the trigger that stands as `text`, the first of its kind. */
export function mentionAt(
  mentions: readonly EventMention[],
  text: string,
  kind?: EventMention['kind'],
): EventMention {
  const found = mentions.find(({ trigger, kind: own }) => trigger.text === text && (kind ?? own) === own);
  if (!found)
    throw new Error(`no mention of ${text}: ${mentions.map(({ trigger }) => trigger.text).join(', ')}`);
  return found;
}

/** How the text takes the event of the trigger that stands as `trigger`: `plan expects`. */
export function readingOf(body: string, trigger: string): string {
  const mentions = mentionsOf(body).filter(({ kind }) => kind !== 'statement');
  const { stance, kind } = mentionAt(mentions, trigger);
  return `${kind} ${stance}`;
}
