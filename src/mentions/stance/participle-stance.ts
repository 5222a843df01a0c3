import { isIngForm } from '../../text/verb-forms.ts';
import type { Clause } from '../grammar/clause.ts';
import { PREVENTING } from '../data/governing-verbs.ts';
import {
  CLEARING,
  ENDING,
  HOLDING_TO,
  KEEPING_FROM,
  THINKING_OF,
  WISHING,
} from '../data/gerund-governors.ts';
import { IN_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { happening, plan, type Reading } from './reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isPrompt } from '../sources/prompt.ts';
import { classWithParticle } from './speech-stance.ts';

/** How far back from a preposition the word may stand that asks for it: "sentenced on Monday to ten years for …". */
const REACH = 8;

/**
 * Reads a participle or a gerund: by the word that governs it ("accused of stealing", "considered selling"), else as
 * the clause that it depends on.
 *
 * @param above how the text takes that clause; null: it has no verb of its own that tells
 */
export function readParticiple(
  frame: SentenceFrame,
  clause: Clause,
  parent: Clause | null,
  above: Reading | null,
): Reading {
  // "there was never a sale agreed": what is not there was not done either.
  const isExistential = parent?.verb != null && frame.tokens[parent.verb.head]?.lemma === 'be';
  if (isExistential && above && (above.stance === 'denies' || hasNegatedObject(frame, parent)))
    return { ...above, stance: 'denies' };
  const governed = isGerund(frame, clause)
    ? readGerund(frame, clause, parent)
    : readPast(frame, clause, parent, above);
  if (governed) return governed;
  if (!parent?.verb || !above || parent.verb.tense === 'participle') return happening('asserts', 0.6);
  const plain = above.kind === 'plan' ? 'expects' : 'asserts';
  return {
    ...above,
    stance: above.stance === 'denies' ? plain : above.stance,
    // "with reporters watching" only describes; ", killing 22 people" tells.
    actuality: above.actuality * (isSetting(frame, clause) ? 0.5 : 0.8),
  };
}

const isGerund = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  isIngForm(tokens[verb?.from ?? -1]?.lower ?? '');

/** A gerund, by its preposition and the word that asks for it, or by the verb whose object it is; null: neither. */
function readGerund(frame: SentenceFrame, clause: Clause, parent: Clause | null): Reading | null {
  const { opener, verb, from } = clause;
  if (verb?.isPerfect) return happening('asserts', 0.6);
  const above = parent?.verb;
  // "ruled out selling"
  const answer = above && classWithParticle(frame.tokens[above.head]?.lemma ?? '', opener ?? '');
  if (answer) return plan(above.isNegated ? 'doubts' : answer === 'denies' ? answer : 'doubts', 0.5);
  switch (opener) {
    case 'after':
    case 'despite':
    case 'since':
      return happening('asserts', 0.6);
    case 'without':
      return happening('denies', 0.5);
    case 'for':
    case 'of':
    case 'to':
    case 'with':
      if (governs(frame, from, THINKING_OF, 1)) return plan('expects', 0.5);
      if (governs(frame, from, HOLDING_TO)) return happening('asserts', 0.6);
      return governs(frame, from, CLEARING) ? happening('denies', 0.6) : null;
    case 'against':
    case 'from':
      if (governs(frame, from, KEEPING_FROM)) return happening('denies', 0.5);
      return governs(frame, from, THINKING_OF, 1) ? plan('expects', 0.5) : null;
    case 'about':
    case 'at':
    case 'on':
      return governs(frame, from, THINKING_OF, 1) ? plan('expects', 0.5) : null;
    case null:
      return readObject(frame, clause, parent);
    default:
      return null;
  }
}

/** "denied stealing", "considered selling", "stopped selling": the object of the verb above. */
function readObject({ tokens }: SentenceFrame, { from }: Clause, parent: Clause | null): Reading | null {
  if (!parent?.verb || parent.verb.to !== from) return null;
  const lemma = tokens[parent.verb.head]?.lemma ?? '';
  if (ENDING.has(lemma)) return happening('asserts', 0.4);
  if (THINKING_OF.has(lemma)) return plan('expects', 0.5);
  if (PREVENTING.has(lemma)) return happening(parent.verb.isNegated ? 'asserts' : 'denies', 0.6);
  return null;
}

/** Whether a word of a set stands before a preposition, in the same stretch of words. */
function governs(
  { tokens }: SentenceFrame,
  from: number,
  words: ReadonlySet<string>,
  reach = REACH,
): boolean {
  for (let place = from - 1; place >= from - reach; place--) {
    const token = tokens[place];
    if (!token || token.pos === 'PUNCT') return false;
    if (words.has(token.lemma) || words.has(token.lower)) return true;
  }
  return false;
}

/**
 * "the man accused of …", "those killed": done, whatever becomes of them; unless somebody only wants it done, or has it
 * done: then as that is taken. Null: no bare participle.
 */
function readPast(
  frame: SentenceFrame,
  clause: Clause,
  parent: Clause | null,
  above: Reading | null,
): Reading | null {
  const { verb, opener } = clause;
  const isBare = verb !== null && verb.from === verb.head && opener === null && verb.modal === null;
  const lemma = frame.tokens[parent?.verb?.head ?? -1]?.lemma ?? '';
  if (!isBare) return null;
  if (isPrompt(frame, clause)) return happening('asserts', 0.2);
  if (WISHING.has(lemma)) return plan('expects', 0.5);
  if (above && /^(?:get|have)$/u.test(lemma)) return above;
  return happening('asserts', isReducedRelative(frame, clause) || isSetting(frame, clause) ? 0.5 : 0.6);
}

/** "They talked, with reporters watching from afar": how it was, no news of its own. After Quirk et al., §15.62. */
function isSetting({ tokens }: SentenceFrame, { verb }: Clause): boolean {
  let place = (verb?.from ?? 0) - 1;
  while (IN_PHRASE.has(tokens[place]?.pos ?? '')) place--;
  return (
    verb?.tense === 'participle' &&
    place < verb.from - 1 &&
    /^with(?:out)?$/u.test(tokens[place]?.lower ?? '')
  );
}

/** A past participle right after a noun: "a report released". */
function isReducedRelative({ tokens }: SentenceFrame, { verb, from }: Clause): boolean {
  return verb !== null && verb.tense === 'past' && verb.from === from && tokens[from - 1]?.pos === 'NOUN';
}

/** "there is no meeting (scheduled)". */
function hasNegatedObject(frame: SentenceFrame, clause: Clause): boolean {
  const to = clause.verb?.to ?? 0;
  return frame.tokens.slice(to, to + 2).some(({ lower }) => lower === 'no' || lower === 'never');
}
