import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isCalendarWord, isOfTime } from './calendar-words.ts';
import type { Words } from './clause-look-ahead.ts';
import { IN_PHRASE, OPENS_PHRASE } from './noun-phrase-tags.ts';
import { takesClause } from './takes-clause.ts';
import { isFiniteGroup, type VerbGroup } from './verb-groups.ts';

/**
 * "Boats that went out would lose", "boats that left last week sank", "boats that hit the pier were towed", "a
 * man whose arrest sparked riots was freed": behind a relative clause's own verb, its time or its object, a second
 * finite verb is the clause's above.
 */
export function isBehindRelative(
  words: Words,
  { from, first, second }: { from: number; first: VerbGroup; second: VerbGroup },
): boolean {
  const { tokens } = words;
  if (!isFiniteGroup(second)) return false;
  const between = tokens.slice(first.to, second.from);
  if (between.every((token) => /^(?:ADP|ADV)$/u.test(token.pos) || isOfTime(token))) return true;
  const subject = tokens.slice(from, first.from);
  const isOwned = subject[0]?.lower === 'whose' && subject.slice(1).every(({ pos }) => IN_PHRASE.has(pos));
  return (isOwned || subject.length === 1) && isBehindContent(words, { first, second });
}

/**
 * "Posts claiming that the drug was banned were deleted", "the warning that it could burst was sent": behind a clause's own
 * verb and its object a second finite verb is the clause's above.
 */
export function isBehindContent(
  words: Words,
  { first, second }: { first: VerbGroup; second: VerbGroup },
): boolean {
  const { tokens } = words;
  // "who said the pier was closed": the second verb may be what the first takes.
  if (!isFiniteGroup(second) || takesClause(tokens[first.head]?.lemma ?? '')) return false;
  const isPlain = !tokens
    .slice(first.to, second.from)
    .some(
      ({ pos, lower }) =>
        /^(?:CCONJ|PRON|PUNCT|SCONJ)$/u.test(pos) && !POSSESSIVE.test(lower) && !OBJECT_FORM.test(lower),
    );
  return isPlain && (tokens[second.from]?.pos === 'AUX' || saysOn(words, second) || isLast(words, second));
}

/**
 * "A firm whose shares fell said on Friday it would close": the verb after is in what it takes; not "said to be", "who
 * leaked the memo Poe | said was forged".
 */
const saysOn = ({ tokens, groups }: Words, { head, to }: VerbGroup): boolean =>
  SAYS.test(tokens[head]?.lower ?? '') && tokens[to]?.lower !== 'to' && !groups.has(to);

const SAYS = /^(?:says?|said|tells?|told)$/u;

/** Forms of pronouns that are never a subject, beside "her" and "it". */
const OBJECT_FORM = /^(?:her|him|me|them|us)$/u;

/**
 * "Fans who had gathered in the square cheered and sang when …": no other verb is left for the clause that waits but one
 * joined to it.
 */
function isLast({ tokens, groups }: Words, { to }: VerbGroup): boolean {
  for (let place = to; place < tokens.length; place++) {
    const { pos, lower } = tokens[place] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'PUNCT' || pos === 'SCONJ' || /^(?:after|as|before|until|when|while)$/u.test(lower))
      return true;
    if (groups.has(place) && tokens[place - 1]?.pos !== 'CCONJ') return false;
  }
  return true;
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
