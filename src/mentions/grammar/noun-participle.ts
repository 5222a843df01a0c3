import type { Token } from '../../text/analysed-text.ts';
import { isMark } from '../../text/hyphen.ts';
import { IRREGULAR_PARTICIPLES, UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { MADE_PUBLIC } from '../data/document-nouns.ts';
import { opensReport, type Words } from './clause-look-ahead.ts';
import { isPublicationNoun } from './document-noun.ts';
import { npThenVerb } from './verb-ahead.ts';
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
    !tokens.slice(gerund.to, second.from).some((token) => token.pos === 'CCONJ' || isMark(token))
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
  return (
    isFiniteGroup(second) &&
    !between.some((token) => /^(?:CCONJ|PRON|SCONJ)$/u.test(token.pos) || isMark(token))
  );
}

/** "The report released on Monday blamed …": the first verb turns out to belong to the subject. */
export function wasReduced(tokens: readonly Token[], first: VerbGroup, second: VerbGroup): boolean {
  const [verb, after, object] = [first.head, first.to, second.to].map((place) => tokens[place]);
  const mayBeParticiple =
    first.from === first.head && first.tense === 'past' && !UNMISTAKABLE_PASTS.has(verb?.lower ?? '');
  if (!mayBeParticiple || after?.pos !== 'ADP' || tokens[first.from - 1]?.pos === 'PRON') return false;
  if (tokens.slice(first.to, second.from).some(isMark)) return false;
  const isObjectless = second.from === second.head && object?.pos === 'ADP';
  return isFiniteGroup(second) && !isObjectless;
}

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
