import { INSTITUTIONS } from '../../mentions/data/institutions.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isPastParticiple } from '../../text/verb-forms.ts';
import { placeOf } from '../token-place.ts';

/** How many words what a trigger is said of may reach. */
const REACH = 12;
const GENITIVE = /^(?:'s?|’s?)$/u;

const isHead = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') && !isCalendarWord(token);
/** Whether a word may stand in a noun phrase. */
const isNominal = ({ pos, lower }: Token): boolean =>
  /^(?:ADJ|DET|NOUN|NUM|PROPN|SYM)$/u.test(pos) || POSSESSIVE.test(lower);

/**
 * The themes of what a verb tells (the semantic role), whom or what it befalls, in their dictionary form: its object, in
 * the passive its subject. By the order of the words: subjects stand before verbs, objects after. None of a noun.
 */
export function themesOf({
  trigger,
  sentence: { tokens },
}: Pick<EventMention, 'sentence' | 'trigger'>): readonly string[] {
  if (trigger.pos === 'noun') return [];
  const place = placeOf(tokens, trigger);
  const first = startOfVerb(tokens, place);
  return isPassive(tokens, first, place) ? subjectBefore(tokens, first) : objectsAfter(tokens, place + 1);
}

/** Where a verb starts with its auxiliaries. */
function startOfVerb(tokens: readonly Token[], place: number): number {
  let first = place;
  while (/^(?:ADV|AUX|PART)$/u.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  return first;
}

function isPassive(tokens: readonly Token[], first: number, place: number): boolean {
  const hasBe = tokens.slice(first, place).some(({ pos, lemma }) => pos === 'AUX' && lemma === 'be');
  return hasBe && isPastParticiple(tokens[place]?.lower ?? '');
}

/** The noun of the phrase before a verb, also before its "who" or "which"; none of "he". */
function subjectBefore(tokens: readonly Token[], first: number): string[] {
  let place = first - 1;
  while (/^(?:that|which|who|,)$/u.test(tokens[place]?.lower ?? '')) place -= 1;
  let head: Token | null = null;
  for (const least = Math.max(0, place - REACH); place >= least; place -= 1) {
    const token = tokens[place];
    if (!token) break;
    // "the head of the company": the phrase's first noun.
    if (isHead(token) && (head === null || tokens[place + 1]?.lower === 'of')) head = token;
    else if (token.lower !== 'of' && !isNominal(token) && !GENITIVE.test(token.lower)) break;
  }
  return head ? [head.lemma] : [];
}

/** The objects of a verb, with or without preposition, but for the name of a place it was in; of "offered to resign" the act. */
export function objectsAfter(tokens: readonly Token[], from: number): string[] {
  let place = from;
  while (/^(?:ADP|ADV|PART)$/u.test(tokens[place]?.pos ?? '')) {
    if (WHERE.test(tokens[place]?.lower ?? '') && isTown(tokens, place + 1)) return [];
    place += 1;
  }
  const token = tokens[place];
  if (token?.pos === 'VERB' && tokens[place - 1]?.lower === 'to') return [token.lemma];
  return headsFrom(tokens, RECEIVER.test(token?.lower ?? '') ? place + 1 : place);
}

/** "Collapsed in Oslo": where, and not what is done to it; "gathered at the embassy" tells what the gathering was about. */
const WHERE = /^(?:across|along|around|at|in|inside|near|outside|throughout|within)$/u;

/** Not "outside Parliament", "at Downing Street". */
function isTown(tokens: readonly Token[], from: number): boolean {
  const [first, second] = tokens.slice(from, from + 2);
  if (first?.pos !== 'PROPN') return false;
  return !INSTITUTIONS.has(first.lower) && !INSTITUTIONS.has(`${first.lower} ${second?.lower ?? ''}`);
}

/** "denied them a tent": to whom, before what. */
const RECEIVER = /^(?:him|me|them|us|you)$/u;

/** The nouns of a phrase and of what follows its "of": "dozens of homes" is of both. */
function headsFrom(tokens: readonly Token[], from: number): string[] {
  const heads: string[] = [];
  let head: Token | null = null;
  for (const token of tokens.slice(from, from + REACH)) {
    if (isHead(token)) head = token;
    else if (token.lower === 'of' && head) {
      heads.push(head.lemma);
      head = null;
    } else if (GENITIVE.test(token.lower)) head = null;
    else if (!isNominal(token)) break;
  }
  return head ? [...heads, head.lemma] : heads;
}
