import { group } from 'd3-array';
import type { Article } from '../../articles/article.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { HARM_PREDICATES } from '../../mentions/data/harm-predicates.ts';
import { eventTrigger } from './event-trigger.ts';
import type { MentionFeatures } from './features.ts';
import { isRegionName } from '../../text/wordnet/regions.ts';
import { nameWordsIn } from './names.ts';
import type { Scene } from './scene.ts';
import { dayNumber, isDay } from '../span.ts';
import type { Undergoer } from './undergoer.ts';
import { isOfNoSureDay } from '../conflicts/time-conflict.ts';
import { streetsIn } from './wheres.ts';
import { SIGNS_OF_DEATH } from '../data/signs-of-death.ts';

/** What tells the incident that an article reports from others of its kind. */
export interface Incident {
  /** Those whom it harmed; where it harmed nobody, whom anything befell. */
  victims: Omit<Undergoer, 'count'>;
  /** The streets it names. */
  streets: ReadonlySet<string>;
  /** The places of the world where it is said to have happened. */
  scenes: readonly Scene[];
  /** Who took part by name; not who only spoke of it, as the sheriff of the county does of each. */
  people: ReadonlySet<string>;
  /** The words of all names it has of who took part and where, but for those of regions and capitals. */
  named: ReadonlySet<string>;
  /** The days, by number, on which it is stated to have done harm; of none, on which anything is. */
  days: ReadonlySet<number>;
}

/** Verbs, and words beside them, that together tell of harm done. */
const FINDING = /^(?:discover|find)$/u;

/** What is asked of a mention. */
type Placed = Pick<MentionFeatures, 'mention' | 'undergoer' | 'people' | 'scenes' | 'span' | 'isDaySure'>;

/** The incident of each article, by what it tells as happened. */
export function incidentsOf(mentions: readonly Placed[]): ReadonlyMap<Article, Incident> {
  const byArticle = group(mentions, ({ mention }) => mention.article);
  return new Map([...byArticle].map(([article, own]) => [article, incidentOf(article, own)]));
}

function incidentOf(article: Article, mentions: readonly Placed[]): Incident {
  const happened = mentions.filter(({ mention }) => mention.kind === 'happening');
  const harms = happened.filter(({ mention }) => isHarm(mention));
  const telling = harms.length > 0 ? harms : happened;
  const victims = {
    ages: union(telling, ({ undergoer }) => undergoer.ages),
    pronouns: union(telling, ({ undergoer }) => undergoer.pronouns),
    names: union(harms, ({ undergoer }) => undergoer.names),
  };
  return {
    victims,
    streets: streetsIn(article.body),
    scenes: [
      ...new Map(telling.flatMap(({ scenes }) => scenes.map((scene) => [scene.name, scene]))).values(),
    ],
    people: actorsOf(mentions, happened, victims),
    named: namedIn(mentions),
    days: new Set(telling.flatMap(dayOf)),
  };
}

/** The day that is stated, if it is one and is not counted from a day of publication that is a stand-in. */
function dayOf(one: Placed): number[] {
  const {
    span,
    mention: { time },
  } = one;
  const isStated = time?.certainty === 'stated' && !isOfNoSureDay(one, time);
  return isStated && span !== null && isDay(span) ? [dayNumber(span)] : [];
}

/** "Was shot", "the two were found dead", "their bodies were found". */
function isHarm(mention: EventMention): boolean {
  const { stem } = eventTrigger(mention);
  return (
    HARM_PREDICATES.has(stem) ||
    (FINDING.test(stem) && mention.clauseTerms.some((term) => SIGNS_OF_DEATH.has(term)))
  );
}

/** Countries and states are in every article of a folder, or in none. */
function namedIn(mentions: readonly Placed[]): ReadonlySet<string> {
  const words = new Set(mentions.flatMap(({ mention }) => nameWordsIn(mention)));
  return new Set([...words].filter((word) => !isRegionName(word)));
}

/** Who took part in what happened, but for those of whom the article only has words. */
function actorsOf(
  mentions: readonly Placed[],
  happened: readonly Placed[],
  victims: Incident['victims'],
): ReadonlySet<string> {
  const speakers = new Set(mentions.map(({ mention: { source } }) => source?.name));
  const people = [...union(happened, ({ people: own }) => own)];
  return new Set(
    people.filter((name) => !speakers.has(name) || victims.names.has(nameWords(name).at(-1) ?? '')),
  );
}

function union<Item>(
  mentions: readonly Placed[],
  of: (mention: Placed) => ReadonlySet<Item>,
): ReadonlySet<Item> {
  const all = new Set<Item>();
  for (const mention of mentions) for (const item of of(mention)) all.add(item);
  return all;
}
