import type { EventMention } from '../../mentions/event-mention.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { STATIVE_VERBS } from '../../mentions/data/stative-verbs.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isBareNoun } from './bare-noun.ts';
import { VERBAL } from './clause-edges.ts';
import { lastName, peopleIn } from './named-subject.ts';
import { countWords } from './count-words.ts';
import { MOST_WORDS } from './cut-long.ts';
import { isAside, isJudged, isObject } from './event-in-clause.ts';

/** What each trait of a title weighs. */
const TRAITS = {
  verb: 2,
  subject: 4,
  named: 2,
  agent: 1,
  dated: 1,
  length: 2,
  cased: 1,
  placed: 1,
  aside: -3,
  object: -4,
  judged: -3,
  otherDay: -3,
  long: -4,
  pronoun: -3,
  picture: -1,
  undone: -2,
  state: -1,
  vague: -2,
  mute: -6,
  fragment: -4,
  elsewhere: -6,
};
const FEWEST_WORDS = 4;
/** Pronouns and determiners that mean somebody or something named before, where they stand first. */
const POINTS_BACK = /^(?:he|her|his|it|its|she|such|that|their|these|they|this|those)$/u;
/** Pronouns that mean something else than the subject. */
const OBJECT_PRONOUN = /^(?:her|him|it|them|this)$/u;

/** What was done to the words of a title. */
export interface TitleTraits {
  /** Whether the text has its capitals. */
  isCased: boolean;
  /** Whether a name took the place of "they" or "the two leaders" at its head. */
  isResolved: boolean;
  /** Whether its speaker stands before it: "Poe: she would resign". */
  isLed: boolean;
  /** Whether it is a noun with a participle, "the truce signed in May", and no sentence. */
  isFragment: boolean;
}

/** How well a mention's clause does as a title: a subject and a verb, somebody named, not too short, not too long. */
export function scoreTitle(
  mention: EventMention,
  tokens: readonly Token[],
  { isCased, isResolved, isFragment, isLed }: TitleTraits,
): number {
  const words = countWords(tokens);
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const subject = tokens.slice(0, Math.max(verb, 0));
  const trigger = (mention.content?.trigger ?? mention.trigger).start;
  const isNamedByLead = isLed && isOfSpeaker(mention, tokens);
  const [aside, object] = [isAside(tokens, trigger), isObject(tokens, trigger)];
  // What the event is called by was cut off; words that name no event are called by themselves.
  const elsewhere =
    !(mention.kind === 'statement' && mention.content === null) &&
    !mention.content?.sentence &&
    !tokens.some(({ start }) => start === trigger);
  // "Poe resigned after the crash" names nobody of the crash.
  const isOfIt = !aside && !object && !elsewhere;
  const traits: Record<keyof typeof TRAITS, boolean> = {
    verb: verb !== -1,
    subject: subject.some(isNoun) || isNamedByLead,
    named: isOfIt && (isResolved || namesSomebody(mention, tokens)),
    // "Poe pressed Ruiz", rather than "The mayor pressed Ruiz".
    agent: isOfIt && (isResolved || namesSomebody(mention, subject)),
    dated: mention.time !== null,
    length: words >= FEWEST_WORDS && words <= MOST_WORDS,
    cased: isCased,
    placed: mention.places.some((name) => tokens.some(({ lower }) => name.toLowerCase() === lower)),
    aside,
    object,
    judged: isJudged(tokens, trigger),
    otherDay: mention.kind !== 'statement' && mention.time === null && tokens.some(isCalendarWord),
    long: words > MOST_WORDS,
    pronoun: !isResolved && !isNamedByLead && pointsBack(tokens, subject),
    // What a picture shows is told in the present, and of what stands before the lens.
    picture: mention.sentence.kind === 'caption',
    // "Poe rejected it": what, stands in another sentence.
    vague: isVague(tokens, verb),
    mute: isMute(tokens),
    // "The deal values Lund at $2 billion" says nothing of its coming about.
    state: isState(tokens[verb], trigger),
    fragment: isFragment || isBareNoun(tokens, mention.sentence.tokens),
    elsewhere,
    // A plan is called by what was planned: who denies it is told beside it.
    undone: mention.kind === 'plan' && mention.stance === 'denies',
  };
  const names = Object.keys(TRAITS) as (keyof typeof TRAITS)[];
  return names.reduce((sum, trait) => sum + (traits[trait] ? TRAITS[trait] : 0), 0);
}

/** A pronoun as the object of a clause that names nobody and nothing it could mean but its subject. */
function isVague(tokens: readonly Token[], verb: number): boolean {
  const pronoun = tokens.findIndex(({ lower }, place) => place > verb && OBJECT_PRONOUN.test(lower));
  return verb !== -1 && pronoun !== -1 && !tokens.slice(verb, pronoun).some(isNoun);
}

/** "The ministry said", "The ministry denied": who spoke, but not a word of what. */
function isMute(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  // "The verdict was read": it is what was told, and no teller.
  return (
    last?.pos === 'VERB' &&
    tokens.at(-2)?.lemma !== 'be' &&
    /^(?:denies|says)$/u.test(CUE_VERBS.get(last.lemma) ?? '')
  );
}

/** "Poe: she would resign": "she" is Poe, who in a quotation would be "I". */
function isOfSpeaker({ sentence }: EventMention, [first]: readonly Token[]): boolean {
  const isQuoted = sentence.tokens.some(
    ({ start, text }) => start < (first?.start ?? 0) && /^(?:["“]|``)$/u.test(text),
  );
  return !isQuoted && /^s?he$/u.test(first?.lower ?? '');
}

const isState = (verb: Token | undefined, trigger: number): boolean =>
  verb?.pos === 'VERB' && verb.start > trigger && STATIVE_VERBS.has(verb.lemma);

function pointsBack(tokens: readonly Token[], subject: readonly Token[]): boolean {
  if (POINTS_BACK.test(tokens[0]?.lower ?? '')) return true;
  return !subject.some(isNoun) && subject.some(({ pos }) => pos === 'PRON');
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function namesSomebody(mention: EventMention, tokens: readonly Token[]): boolean {
  const surnames = new Set(peopleIn(mention).map(lastName));
  return tokens.some(({ lower }) => surnames.has(lower));
}
