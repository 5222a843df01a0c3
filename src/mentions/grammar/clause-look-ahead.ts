import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isInnerHyphen } from '../../text/hyphen.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import { isCalendarWord } from './calendar-words.ts';
import { opensReducedRelative } from './clause-openers.ts';
import { npThenVerb } from './verb-ahead.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { DOCUMENT_VERBS } from '../data/document-nouns.ts';
import { isDocumentNoun } from './document-noun.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A sentence's tokens and its verb groups by where they start. */
export interface Words {
  tokens: readonly Token[];
  groups: ReadonlyMap<number, VerbGroup>;
}

const SUBJECT_END: ReadonlySet<string> = new Set(['NOUN', 'PRON', 'PROPN']);

/** Walks back over the noun phrase before a verb, not over times nor further than `least`. */
export function startOfNounPhrase(tokens: readonly Token[], verbFrom: number, least: number): number {
  let start = verbFrom;
  // "they still hoped"
  while (start > least && tokens[start - 1]?.pos === 'ADV') start--;
  if (!SUBJECT_END.has(tokens[start - 1]?.pos ?? '')) start = verbFrom;
  while (start > least) {
    // "its second-quarter profit", "a 23-year-old"
    const isCompound = isInnerHyphen(tokens, start - 1) && start - 2 >= least;
    if (isCompound) start -= 1;
    const token = tokens[start - 1];
    if (
      !token ||
      (!isCompound && isCalendarWord(token)) ||
      !/^(?:NOUN|PROPN|ADJ|NUM|PART|ADP|DET|PRON|SYM)$/u.test(token.pos)
    )
      break;
    if (token.lower === 'to' && token.pos === 'PART') break;
    start--;
    // "said four of its trucks burnt", but "told staff its trucks burnt"
    if (token.pos === 'PRON' && !(tokens[start - 1]?.lower === 'of' && POSSESSIVE.test(token.lower))) break;
    if (token.pos === 'DET' && !/^(?:ADP|DET|PART)$/u.test(tokens[start - 1]?.pos ?? '')) break;
  }
  while (start < verbFrom && start > least && tokens[start]?.pos === 'ADP') start++;
  return start;
}

/** Whether an infinitive starts after "to": not "looks forward to meeting". */
export function startsVerb({ tokens, groups }: Words, place: number): boolean {
  const at = tokens[place]?.pos === 'ADV' ? place + 1 : place;
  const group = groups.get(at);
  if (group === undefined) return false;
  return group.from < group.head || !isIngForm(tokens[group.head]?.lower ?? '');
}

/** A closing quote after a mark: what follows may be the attribution. */
export function endsQuote(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  return /^[”"'’]$/u.test(token?.text ?? '') && /^[,.?!'’”]$/u.test(before?.text ?? '');
}

/** Whether "Ann Lee said," is put in between a subject and its verb. */
export function opensInsertion(words: Words, place: number): boolean {
  const { tokens, groups } = words;
  const verbAt = npThenVerb(tokens, place, groups);
  const group = verbAt === null || verbAt === place ? undefined : groups.get(verbAt);
  if (!group || !opensReport(words, place)) return false;
  // "Ann Lee said on Friday,": a phrase may stand between.
  const isPhrase = tokens[group.to]?.pos === 'ADP' || tokens[group.to]?.pos === 'PROPN';
  const reach = tokens.slice(group.to, group.to + (isPhrase ? 5 : 1));
  const comma = reach.findIndex(({ text }) => text === ',');
  return comma >= 0 && !reach.slice(0, comma).some((_, at) => groups.has(group.to + at));
}

/** Whether "said Ann Lee" or "Ann Lee told reporters" starts here. */
export function opensReport({ tokens, groups }: Words, place: number): boolean {
  // "was arrested in May, and charged in June"
  if (tokens[place]?.pos === 'CCONJ') return false;
  const verbAt = npThenVerb(tokens, place, groups);
  const group = verbAt === null ? undefined : groups.get(verbAt);
  if (!group || group.tense === 'infinitive' || group.head >= tokens.length) return false;
  if (verbAt !== null && startsBehindComma(tokens, place, verbAt)) return false;
  const lemma = tokens[group.head]?.lemma ?? '';
  // "a move the mayor said ended hopes": no attribution of what stands before.
  if (!(CUE_VERBS.has(lemma) || isShown(tokens, group)) || groups.has(group.to)) return false;
  if (opensReducedRelative(tokens, place, group.from)) return false;
  return verbAt !== place || speakerFollows(tokens, group, place);
}

/** "said Ann Lee", and behind a quotation "said former mayor Ann Lee"; not "reported dead in Oslo". */
function speakerFollows(tokens: readonly Token[], { head, to }: VerbGroup, place: number): boolean {
  let at = to;
  const isSaying = tokens[head]?.lemma === 'say' || endsQuote(tokens, place - 1);
  while (isSaying && tokens[at]?.pos === 'ADJ') at++;
  return (at > to ? /^(?:NOUN|PROPN)$/u : /^(?:DET|NOUN|PRON|PROPN)$/u).test(tokens[at]?.pos ?? '');
}

/** "…, two of them badly, in Oslo, | police said": the speaker stands behind a later comma; not "Lee, the mayor, said". */
export function startsBehindComma(tokens: readonly Token[], from: number, verb: number): boolean {
  const words = tokens.slice(from, verb);
  return words.some(({ text }) => text === ',') && words.at(-1)?.text !== ',';
}

/** "…, video showed.": a document bears witness at a sentence's end. */
function isShown(tokens: readonly Token[], { from, head, to }: VerbGroup): boolean {
  const isEnd = tokens.slice(to).every(({ pos }) => pos === 'PUNCT');
  return isEnd && DOCUMENT_VERBS.has(tokens[head]?.lemma ?? '') && isDocumentNoun(tokens[from - 1]);
}

/** How many words between two commas make an aside. */
const ASIDE_REACH = 8;

/**
 * "who called once, on Friday, told": what stands between the commas is of the clause before, the verb after is not.
 */
export function opensAside({ tokens, groups }: Words, comma: number): boolean {
  if (tokens[comma + 1]?.pos !== 'ADP') return false;
  const aside = tokens.slice(comma + 1, comma + 1 + ASIDE_REACH);
  const length = aside.findIndex(({ text }) => text === ',');
  const hasVerb = aside.slice(0, length).some((_, at) => groups.has(comma + 1 + at));
  return length > 0 && !hasVerb && groups.has(comma + 2 + length);
}
