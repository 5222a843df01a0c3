import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { isDenialByName } from './denial-by-name.ts';

/** Mentions that were joined, with when they happened. */
interface Group {
  mentions: readonly EventMention[];
  time: EventTime | null;
  /** How many articles tell of its subject. */
  audience: number;
}

/** More than so many that nothing dates bury the dated ones. */
const MOST = 10;
/** In so many events takes part whoever is of the story: a person, and a place or a body, which are named in passing. */
const LEAST_EVENTS = { person: 1, other: 2 };
/** Of so many articles, what one tells in passing and without a date is hardly of the story. */
const MANY = 5;
/** The same of a denial: who disputes what the story is about is of it, in passing too. */
const MANY_FOR_DENIALS = 10;
/** How surely one outlet has to tell of what nothing dates. */
const LEAST_WEIGHT = 0.6;
/** How surely it has to tell what somebody lets expect. */
const LEAST_STAND = 0.7;

/**
 * What an editor of a few articles lists although nothing dates it: what one outlet tells plainly that one of the
 * story's people did, what they said on an occasion of no day, what somebody denies that was just said, and what a
 * person says they will do. Those with most of the story's people first, at most ten.
 */
export function worthListingUndated<Of extends Group>(groups: readonly Of[], listed: ReadonlySet<Of>): Of[] {
  const people = peopleOfStory([...listed]);
  const sentences = new Set([...listed].flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)));
  const ofPeople = ({ participants }: EventMention) =>
    participants.filter(({ name }) => people.has(name)).length;
  const isWorthy = (mention: EventMention) =>
    (isSaidOnOccasion(mention) || (isDeed(mention) && !sentences.has(mention.sentence))) &&
    mention.participants.some(({ name, role }) => role === 'agent' && people.has(name));
  // "Said she would play in Tokyo next week": the plan that it tells of stands for it.
  const planned = new Set(plansOf([...listed]));
  const isPlanned = ({ stance, sentence }: EventMention) => stance === 'expects' && planned.has(sentence);
  return groups
    .filter(({ time, audience }) => time === null && audience < MANY_FOR_DENIALS)
    .filter((group) => !listed.has(group))
    .filter(({ mentions, audience }) =>
      mentions.some((one) =>
        audience < MANY
          ? isWorthy(one) || (isStand(one) && !isPlanned(one))
          : one.stance === 'denies' && isStand(one),
      ),
    )
    .toSorted((a, b) => most(b.mentions.map(ofPeople)) - most(a.mentions.map(ofPeople)))
    .slice(0, MOST);
}

/** What nothing dates and the text tells in the past: before the first of its articles appeared. */
export function boundByPublication({ mentions }: Pick<Group, 'mentions'>): EventTime | null {
  const [first] = mentions.map(({ article }) => referenceDate(article)).toSorted();
  const told = mentions.find(({ article }) => referenceDate(article) === first);
  if (first === undefined || !told) return null;
  return {
    edtf: `../${first}`,
    start: null,
    end: addCivilDays(first, 1),
    precision: 'day',
    certainty: 'inferred',
    because: `told in the past (“${told.trigger.text}”): before ${told.article.outlet} published`,
  };
}

/** The sentences of the plans listed. */
function plansOf(groups: readonly Group[]): EventMention['sentence'][] {
  return groups.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'plan').map(({ sentence }) => sentence),
  );
}

/** Who takes part in the events listed. */
function peopleOfStory(groups: readonly Group[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const persons = new Set<string>();
  for (const { mentions } of groups) {
    const all = mentions.flatMap(({ participants }) => participants);
    for (const { name, type } of all) if (type === 'person') persons.add(name);
    for (const name of new Set(all.map(({ name }) => name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = (name: string) => LEAST_EVENTS[persons.has(name) ? 'person' : 'other'];
  return new Set([...counts].filter(([name, count]) => count >= least(name)).map(([name]) => name));
}

/** What the outlet itself says happened, or a body that it did: "Northreach said it had hired ten people". */
function isDeed({ kind, stance, source, via, weight, isPlain, participants }: EventMention): boolean {
  const isOwn = source
    ? participants.some(
        ({ name, role, type }) => role === 'agent' && type === 'organisation' && name === source.name,
      )
    : isPlain;
  return isOwn && via === null && kind === 'happening' && stance === 'asserts' && weight >= LEAST_WEIGHT;
}

function isSaidOnOccasion({ kind, occasion, content }: EventMention): boolean {
  return kind === 'statement' && occasion !== null && content !== null;
}

/** A denial of what a sentence before says, or by somebody named, and what a person says they will do themselves: who stands where. */
function isStand(mention: EventMention): boolean {
  const { kind, source, stance, content, weight, trigger } = mention;
  if (kind !== 'statement' || source === null || content === null) return false;
  if (stance === 'denies') return content.sentence !== null || isDenialByName(mention);
  const isOwn = content.participants.some(({ name, type }) => name === source.name && type === 'person');
  // Not "called on all to go", nor "has pledged": what they said then, in words.
  const isSaid = /^(?:say|tell)$/u.test(trigger.lemma);
  return stance === 'expects' && isOwn && isSaid && weight >= LEAST_STAND;
}

const most = (counts: readonly number[]): number => Math.max(0, ...counts);
