import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import type { Token } from '../../text/analysed-text.ts';
import { IRREGULAR_PARTICIPLES, UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { isCalendarWord, isOfTime } from './calendar-words.ts';
import { npThenVerb } from './clause-openers.ts';
import { opensReport, type Words } from './clause-look-ahead.ts';
import { MADE_PUBLIC } from '../data/document-nouns.ts';
import { isPublicationNoun } from './document-noun.ts';
import { IN_PHRASE, OPENS_PHRASE } from './noun-phrase-tags.ts';
import { takesClause } from './takes-clause.ts';
import { isFiniteGroup, type VerbGroup } from './verb-groups.ts';

/** "Ann Lee, born in March, has …": a participle after a comma, and after another the verb of its clause. */
export function isApposed({ tokens, groups }: Words, { from, head, to }: VerbGroup): boolean {
  const { lower = '' } = tokens[head] ?? {};
  const isParticiple =
    from === head &&
    (IRREGULAR_PARTICIPLES.has(lower) || (lower.endsWith('ed') && tokens[to]?.pos !== 'DET'));
  if (!isParticiple || tokens[from - 1]?.text !== ',') return false;
  const comma = tokens.findIndex(({ text }, place) => place >= to && text === ',');
  const next = comma < 0 ? undefined : groups.get(comma + 1);
  return next !== undefined && isFiniteGroup(next);
}

/**
 * "In a vote held on Monday, the crew chose a captain": before a comma, a noun phrase and its verb, the first verb
 * belongs to the phrase that a preposition opens.
 */
export function isInOpeningPhrase(words: Words, { from, head, to }: VerbGroup, opening: number): boolean {
  const { tokens, groups } = words;
  const mayBeParticiple = from === head && !UNMISTAKABLE_PASTS.has(tokens[head]?.lower ?? '');
  const isOfNoun = /^(?:NOUN|PROPN)$/u.test(tokens[from - 1]?.pos ?? '');
  if (!mayBeParticiple || !isOfNoun || tokens[opening]?.pos !== 'ADP' || tokens[to]?.pos === 'DET')
    return false;
  const comma = tokens.findIndex(({ text }, place) => place >= opening && text === ',');
  if (comma < to || opensReport(words, comma + 1)) return false;
  const next = npThenVerb(tokens, comma + 1, groups);
  const group = next === null || next === comma + 1 ? undefined : groups.get(next);
  return group !== undefined && isFiniteGroup(group);
}

/**
 * "Boats that went out would lose", "boats that left last week sank", "boats that hit the pier were towed": behind a
 * relative clause's own verb, its time or its object, a second finite verb is the clause's above.
 */
export function isBehindRelative(
  words: Words,
  { from, first, second }: { from: number; first: VerbGroup; second: VerbGroup },
): boolean {
  const { tokens } = words;
  if (!isFiniteGroup(second)) return false;
  const between = tokens.slice(first.to, second.from);
  if (between.every((token) => /^(?:ADP|ADV)$/u.test(token.pos) || isOfTime(token))) return true;
  // "who said the pier was closed": the second verb may be what the first takes.
  const lemma = tokens[first.head]?.lemma ?? '';
  const isSubject = first.from === from + 1 && !takesClause(lemma);
  const isPlain = !between.some(
    ({ pos, lower }) =>
      /^(?:CCONJ|PRON|PUNCT|SCONJ)$/u.test(pos) && !POSSESSIVE.test(lower) && !OBJECT_FORM.test(lower),
  );
  return isSubject && isPlain && (tokens[second.from]?.pos === 'AUX' || isLast(words, second));
}

/** Forms of pronouns that are never a subject, beside "her" and "it". */
const OBJECT_FORM = /^(?:her|him|me|them|us)$/u;

/** "Fans who had gathered in the square cheered when …": no other verb is left for the clause that waits. */
function isLast({ tokens, groups }: Words, { to }: VerbGroup): boolean {
  for (let place = to; place < tokens.length; place++) {
    const { pos, lower } = tokens[place] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'PUNCT' || pos === 'SCONJ' || /^(?:after|as|before|until|when|while)$/u.test(lower))
      return true;
    if (groups.has(place)) return false;
  }
  return true;
}

/**
 * "A man accused of robbing a bank was freed": a finite verb behind the gerund shows that "accused" belongs to "a
 * man".
 */
export function isAccused(
  { tokens }: Words,
  { first, gerund, second }: Readonly<Record<'first' | 'gerund' | 'second', VerbGroup>>,
): boolean {
  const isBare = first.from === first.head && !UNMISTAKABLE_PASTS.has(tokens[first.head]?.lower ?? '');
  const isOfNoun = /^(?:NOUN|PROPN)$/u.test(tokens[first.from - 1]?.pos ?? '');
  const isNext = gerund.from === first.to + 1 && tokens[first.to]?.pos === 'ADP';
  if (!isBare || !isOfNoun || !isNext || !/ing$/u.test(tokens[gerund.head]?.lower ?? '')) return false;
  return (
    isFiniteGroup(second) &&
    !tokens.slice(gerund.to, second.from).some(({ pos }) => /^(?:CCONJ|PUNCT)$/u.test(pos))
  );
}

/**
 * "Officers responding to a call found a man": an -ing form right behind a subject belongs to it where a finite verb
 * follows.
 */
export function describesSubject(tokens: readonly Token[], first: VerbGroup, second: VerbGroup): boolean {
  const isBare = first.from === first.head && /..ing$/u.test(tokens[first.head]?.lower ?? '');
  if (!isBare || !/^(?:NOUN|PROPN)$/u.test(tokens[first.from - 1]?.pos ?? '')) return false;
  const between = tokens.slice(first.to, second.from);
  return isFiniteGroup(second) && !between.some(({ pos }) => /^(?:CCONJ|PRON|PUNCT|SCONJ)$/u.test(pos));
}

/** "The report released on Monday blamed …": the first verb turns out to belong to the subject. */
export function wasReduced(tokens: readonly Token[], first: VerbGroup, second: VerbGroup): boolean {
  const [verb, after, object] = [first.head, first.to, second.to].map((place) => tokens[place]);
  const mayBeParticiple =
    first.from === first.head && first.tense === 'past' && !UNMISTAKABLE_PASTS.has(verb?.lower ?? '');
  if (!mayBeParticiple || after?.pos !== 'ADP' || tokens[first.from - 1]?.pos === 'PRON') return false;
  if (tokens.slice(first.to, second.from).some(({ pos }) => pos === 'PUNCT')) return false;
  return isFiniteGroup(second) && !(second.from === second.head && object?.pos === 'ADP');
}

/**
 * "said the rosters, which were new, had been agreed", "said Poe, 33, owed money": where the subject
 * of what a clause says starts, if a verb after a comma is its; null: it is not.
 */
export function startOfComplement(
  { tokens, groups }: Words,
  { verb, from }: { verb: VerbGroup | null; from: number },
  group: VerbGroup,
): number | null {
  if (!verb || verb.from === from || !isFiniteGroup(group) || tokens[group.from - 1]?.text !== ',')
    return null;
  if (!TAKES_BARE_CLAUSE.test(tokens[verb.head]?.lemma ?? '') || verb.isPassive) return null;
  const day = tokens[verb.to]?.pos === 'ADP' ? tokens[verb.to + 1] : undefined;
  const start = day && isCalendarWord(day) ? verb.to + 2 : verb.to;
  let place = start;
  while (place < group.from && isOfSubject(tokens[place]) && !groups.has(place)) place++;
  const first = tokens[start];
  const opens = first !== undefined && OPENS_PHRASE.has(first.pos);
  const isSubject = opens && !isCalendarWord(first) && place < group.from - 1 && tokens[place]?.text === ',';
  return isSubject ? start : null;
}

/** Verbs whose object, where they have one, is a clause, not somebody: never "told Poe". */
const TAKES_BARE_CLAUSE = /^(?:allege|argue|believe|claim|insist|say|suspect|think)$/u;

const isOfSubject = (token: Token | undefined): boolean =>
  token !== undefined && (IN_PHRASE.has(token.pos) || token.lower === 'of');

/** "told the Post in an interview published on Monday": what the interview was, no verb of its own. */
export function isMadePublic(tokens: readonly Token[], { from, head, tense }: VerbGroup): boolean {
  return (
    tense === 'past' &&
    from === head &&
    MADE_PUBLIC.has(tokens[head]?.lower ?? '') &&
    tokens[head + 1]?.pos === 'ADP' &&
    isPublicationNoun(tokens[from - 1])
  );
}
