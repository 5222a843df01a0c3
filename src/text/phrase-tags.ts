import { tokenBefore } from './token-before.ts';
import type { Token } from './analysed-text.ts';
import { startsLower } from './letter-case.ts';
import { isHyphen, isInnerHyphen } from './hyphen.ts';
import { joinsSyllables } from './name-syllables.ts';
import { retagged } from './retag.ts';
import { isPastParticiple } from './verb-forms.ts';

/**
 * Tags that a fixed phrase gives away: "10:00 am", "to have fallen", "disrupted due to damage". null: it is none of
 * these.
 */
export function phraseTag(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  switch (token.lower) {
    case 'am':
      return before?.pos === 'NUM' ? retagged(token, 'NOUN', 'am') : null;
    case 'home':
      // "were home at the time", "is home"
      return token.pos === 'VERB' && before?.lemma === 'be' ? retagged(token, 'ADV') : null;
    case 'bail':
      // "denied bail", "on bail", not "to bail out", "helped bail out"
      return token.pos === 'VERB' &&
        /^(?:ADP|VERB)$/u.test(before?.pos ?? '') &&
        before?.lower !== 'to' &&
        after?.lower !== 'out'
        ? retagged(token, 'NOUN', 'bail')
        : null;
    case 'leave':
      // "on paid leave", "placed on leave"
      return token.pos === 'VERB' && (before?.lower === 'on' || LEAVE.test(before?.lower ?? ''))
        ? retagged(token, 'NOUN', 'leave')
        : null;
    case 'left':
      // "Ada Holm, left, and Mia Lund": where somebody stands in a picture.
      return token.pos === 'VERB' && isSetOff(before, after) ? retagged(token, 'ADJ') : null;
    case 'have':
      return token.pos === 'VERB' &&
        before?.lower === 'to' &&
        after?.pos === 'VERB' &&
        isPastParticiple(after.lower)
        ? retagged(token, 'AUX')
        : null;
    case 'sec':
      // The Securities and Exchange Commission, not "sec." of seconds.
      return token.text === 'SEC' && token.pos === 'NOUN' ? retagged(token, 'PROPN', 'sec') : null;
    case 'who':
      return token.text === 'WHO' ? healthBody(token, tokens) : null;
    // "on Monday following her arrest", not "the following two days"
    case 'following':
      return token.pos === 'NOUN' &&
        !/^(?:ADJ|DET|PRON)$/u.test(before?.pos ?? '') &&
        /^(?:DET|NUM|PRON|PROPN)$/u.test(after?.pos ?? '')
        ? retagged(token, 'ADP')
        : null;
    default:
      if (token.pos === 'VERB' && endsCompound(tokens, place)) return retagged(token, 'ADJ');
      if (isHyphen(before?.text) && joinsSyllables(tokens, place - 1))
        return retagged(token, 'PROPN', token.lower);
      return token.pos === 'VERB' && isDueTo(tokens, place) ? retagged(token, 'NOUN', token.lower) : null;
  }
}

/** The World Health Organization, with the points of "W.H.O." lest it is read as the pronoun; but not in "MAN WHO FELL". */
function healthBody(token: Token, tokens: readonly Token[]): Token | null {
  const { start, end, text } = token;
  const isInitials = tokens.some((other) => startsLower(other.text));
  return isInitials ? { start, end, text, lower: 'w.h.o.', lemma: 'w.h.o.', pos: 'PROPN' } : null;
}

/** Kinds of leave. */
const LEAVE = /^(?:administrative|annual|maternity|medical|paid|parental|paternity|sick|unpaid)$/u;

/**
 * "the Oslo-based firm": a participle behind a hyphen, and before what it describes. In "Police tear-gassed crowds" a
 * subject stands before a common noun.
 */
function endsCompound(tokens: readonly Token[], place: number): boolean {
  if (place < 2 || !isInnerHyphen(tokens, place - 1)) return false;
  const [noun, , token, after] = tokens.slice(place - 2, place + 2);
  if (!noun || !token) return false;
  const isAct = noun.pos !== 'PROPN' && /^(?:NOUN|PRON|PROPN)$/u.test(tokens[place - 3]?.pos ?? '');
  return !isAct && token.lower.endsWith('ed') && /^(?:ADJ|NOUN|PROPN)$/u.test(after?.pos ?? '');
}

/** Between two commas or in brackets. */
const isSetOff = (before: Token | undefined, after: Token | undefined): boolean =>
  (before?.text === ',' && after?.text === ',') || (before?.text === '(' && after?.text === ')');

/** "closed due to damage", not "is due to land" or "a film due to open": because of. */
function isDueTo(tokens: readonly Token[], place: number): boolean {
  if (place < 3 || tokens[place - 1]?.lower !== 'to' || tokens[place - 2]?.lower !== 'due') return false;
  const verb = tokens[place - 3];
  const token = tokens[place];
  return verb?.pos === 'VERB' && token?.lower === token?.lemma;
}
