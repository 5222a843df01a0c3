import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { balanceQuotes } from './balance-quotes.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';
import { cutLong } from './cut-long.ts';
import { FILLERS, TIME_ADVERBS } from './data/fillers.ts';
import { TIME_UNITS } from './data/time-units.ts';
import { withoutTimes, type Span } from './drop-times.ts';

const NO_START: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT']);
const NO_END: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT', 'SCONJ']);
/** Words that are nothing without what they lead to. */
const LEADS_ON = /^(?:after|an?|as|before|since|the|while)$/u;
/** Particles that lead to a verb or belong to a noun cut off: "to", "'s"; not so "not". */
const NO_START_PARTICLE = /^(?:to|['’]s?|s)$/u;
/** What opens a count and belongs to it: "at least nine", "up to 300", "around 40". */
const QUANTITY = /^(?:about|above|around|at|below|between|over|under|up)$/u;
const SUBJECT_PRONOUN = /^(?:he|i|it|nobody|she|someone|they|we|you)$/u;

/** A clause cut down to a title's words: without fillers, without the times to drop, not much over `most` words. */
export function trimClause(
  tokens: readonly Token[],
  trigger: Span,
  dropped: readonly Span[],
  most?: number,
): Token[] {
  const kept = trimWhole(tokens, dropped);
  return trimEnd(cutLong(kept, trigger, most));
}

/** The same without cutting. */
export function trimWhole(tokens: readonly Token[], dropped: readonly Span[]): Token[] {
  const kept = withoutTimes(tokens, dropped).filter(
    // "four days later": part of a time.
    ({ lower, pos }, place, all) => !(pos === 'ADV' && FILLERS.has(lower) && all[place - 1]?.pos !== 'NOUN'),
  );
  return trimEnd(withoutSuch(withoutOwner(trimStart(kept))));
}

/** "such a meeting" points back at a text the title stands without. */
function withoutSuch(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ lower }, place) => lower !== 'such' || tokens[place + 1]?.lower === 'as');
}

/** "His lawyer Ann Poe" → "Lawyer Ann Poe": whose lawyer stands in another sentence, who she is in the title. */
function withoutOwner(tokens: readonly Token[]): readonly Token[] {
  if (!/^(?:her|his|its|their)$/u.test(tokens[0]?.lower ?? '')) return tokens;
  const name = tokens.findIndex(({ pos }) => pos === 'PROPN');
  const isRole = name > 1 && tokens.slice(1, name).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
  return isRole ? tokens.slice(1) : tokens;
}

function trimStart(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((_, place) => !isNoStart(tokens, place));
  const kept = from === -1 ? [] : withoutLater(tokens.slice(from));
  // "Shortly after the vote"
  const isAfter = TIME_ADVERBS.has(kept[0]?.lower ?? '') && /^(?:after|before)$/u.test(kept[1]?.lower ?? '');
  if (isAfter) return withoutFrontedPhrase(kept.slice(1));
  return kept[0]?.pos === 'ADP' && !opensCount(kept) ? withoutFrontedPhrase(kept) : kept;
}

/** "Hours later | Poe left", "Two days later, | Poe left": after what stands in another sentence. */
function withoutLater(tokens: readonly Token[]): readonly Token[] {
  const later = tokens.slice(0, 4).findIndex(({ lower }) => lower === 'later');
  const isTime = later > 0 && TIME_UNITS.has(tokens[later - 1]?.lower ?? '');
  if (!isTime || tokens.length < later + 3) return tokens;
  return tokens.slice(tokens[later + 1]?.text === ',' ? later + 2 : later + 1);
}

/** "at least nine", "around 40". */
export function opensCount([first, second, third]: readonly Token[]): boolean {
  return QUANTITY.test(first?.lower ?? '') && (second?.pos === 'NUM' || third?.pos === 'NUM');
}

/** An adverb opens a title well where it belongs to a count or a verb ("almost 300", "never again"). */
function isNoStart(tokens: readonly Token[], place: number): boolean {
  const [token, after] = [tokens[place], tokens[place + 1]];
  if (!token || NO_START.has(token.pos)) return true;
  if (token.pos === 'PART') return NO_START_PARTICLE.test(token.lower);
  return (
    token.pos === 'ADV' && (FILLERS.has(token.lower) || after?.pos === 'PUNCT' || after?.pos === 'CCONJ')
  );
}

/** "In a speech of six minutes | she vowed", "In Oslo, | talks began": from the subject on, where that shows. */
function withoutFrontedPhrase(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  if (verb === -1) return tokens.slice(1);
  const head = tokens.slice(0, verb);
  const comma = head.findLastIndex(({ text }) => text === ',');
  if (comma > 0 && comma < verb - 1) return tokens.slice(comma + 1);
  const subject = head.findLastIndex(({ pos, lower }, place) => {
    const before = head[place - 1];
    const follows = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'NUM';
    return (
      follows && (SUBJECT_PRONOUN.test(lower) || pos === 'DET' || (pos === 'PROPN' && before.pos === 'NOUN'))
    );
  });
  return tokens.slice(Math.max(subject, 1));
}

/** How many words at the end lead to what was cut off: "was open | before predicting", "issued a statement | saying". */
function openingLength(tokens: readonly Token[]): number {
  const [opener, verb] = tokens.slice(-2);
  if (verb?.pos !== 'VERB' || !isIngVerb(verb) || !CUE_VERBS.has(verb.lemma)) return 0;
  if (LEADS_ON.test(opener?.lower ?? '')) return 2;
  return verb.lemma === 'say' && opener?.pos === 'NOUN' ? 1 : 0;
}

/** "changed the law so | that nobody could vote"; not "did so". */
const isOfPurpose = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.lower === 'so' && /^(?:NOUN|PRON|PROPN)$/u.test(tokens[place - 1]?.pos ?? '');

function trimEnd(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(
    ({ pos, text, lower }, place) =>
      (!NO_END.has(pos) && !LEADS_ON.test(lower) && !isOfPurpose(tokens, place)) || text === '”',
  );
  const isCut = LEADS_ON.test(tokens[last + 1]?.lower ?? '');
  // "shortly after": with what it leads to, the adverb goes too.
  const end = isCut
    ? tokens.slice(0, last + 1).findLastIndex(({ lower }) => !TIME_ADVERBS.has(lower))
    : last - openingLength(tokens.slice(0, last + 1));
  const kept = balanceQuotes(tokens, end + 1);
  const doesSo = kept.slice(-3).map(({ lower }) => lower);
  // "cut short a holiday to do so": what she did stands in another sentence.
  return doesSo.join(' ') === 'to do so' ? kept.slice(0, -3) : kept;
}
