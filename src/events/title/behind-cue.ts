import type { EventMention } from '../../mentions/event-mention.ts';
import { MADE_PUBLIC } from '../../mentions/data/document-nouns.ts';
import { afterTime, endOfTime, opensPhrase } from '../../mentions/grammar/calendar-words.ts';
import { isPublicationNoun } from '../../mentions/grammar/document-noun.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';
import { subjectIn } from './clause-subject.ts';
import { opensCount } from './trim.ts';

/** Verbs of saying that what is said follows without "that" (base forms). Sorted. Source: Quirk et al. 1985, §16.30. */
const SAYS: ReadonlySet<string> = new Set(['add', 'allege', 'claim', 'insist', 'say']);
/** What may open a clause behind a bare time: "last week | it would", where "Monday talks" are talks. */
const SUBJECT: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PROPN']);

/**
 * "Poe said on Monday | profit fell": of what is told with a verb of saying before it, who says so and what; null: none
 * stands before it, or something else than when.
 */
export function partsAroundCue(
  told: readonly Token[],
  { trigger, source }: EventMention,
): { speaker: readonly Token[]; said: readonly Token[] } | null {
  const cue = told.findIndex(({ pos }) => VERBAL.has(pos));
  const verb = told[cue];
  if (!verb || verb.pos !== 'VERB' || isIngVerb(verb) || !SAYS.has(verb.lemma)) return null;
  const [speaker, behind] = [told.slice(0, cue), told.slice(cue + 1)];
  const said = behind.slice(pastTime(behind));
  // "The former international said": an adjective may stand for who speaks.
  const isSpeaker = subjectIn(speaker) || (source !== null && cue > 0);
  const isWhole = isSpeaker && said.some(({ start }) => start === trigger.start) && isClause(said);
  return isWhole ? { speaker, said } : null;
}

/** How many words of what follows a verb of saying tell when or in what it was said: "late on Monday", "in a statement". */
export function pastTime(tokens: readonly Token[]): number {
  const from = pastDocument(tokens);
  const lead = /^(?:early|late)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const isLed = tokens[lead]?.pos === 'ADP';
  const end = endOfDay(tokens, isLed ? lead + 1 : from);
  const next = tokens[end];
  if (isLed) return end > lead + 1 && !/^['’]s?$/u.test(next?.text ?? '') ? end : from;
  return end > from && SUBJECT.has(next?.pos ?? '') ? end : from;
}

/** The end of "Sunday" in "Sunday the mill": what opens another phrase is no part of a time. */
function endOfDay(tokens: readonly Token[], from: number): number {
  let end = endOfTime(tokens, from);
  while (end > from && opensPhrase(tokens[end - 1])) end--;
  return end;
}

/** "in a statement issued | on Friday", "in a report | profit fell". */
function pastDocument(tokens: readonly Token[]): number {
  const [preposition, article, noun, next] = tokens;
  const isIn = preposition?.lower === 'in' && article?.pos === 'DET' && isPublicationNoun(noun);
  if (!isIn || !next || next.pos === 'ADP') return isIn && next && afterTime(tokens, 3) > 3 ? 3 : 0;
  return MADE_PUBLIC.has(next.lower) ? 4 : 3;
}

/** Whether words are a clause with its subject: "profit fell", "he had left". */
function isClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const isLed = tokens[0]?.pos === 'ADP' && !opensCount(tokens);
  return verb > 0 && !isLed && !isIngVerb(tokens[verb]) && subjectIn(tokens);
}
