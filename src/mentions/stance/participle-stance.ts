import type { Clause } from '../grammar/clause.ts';
import { WISHING } from '../data/gerund-governors.ts';
import { IN_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { isGerund, readGerund } from './gerund-stance.ts';
import { happening, plan, type Reading } from './reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isPrompt } from '../sources/prompt.ts';

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
