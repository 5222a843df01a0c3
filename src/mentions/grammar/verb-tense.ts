import type { Token } from '../../text/analysed-text.ts';
import { IRREGULAR_PARTICIPLES } from '../../text/data/irregular-verbs.ts';
import { MODALS } from '../../text/data/modals.ts';
import { isPastForm } from '../../text/verb-forms.ts';

export type VerbTense = 'past' | 'present' | 'future' | 'infinitive' | 'participle';

const CLITIC_MODALS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['ll', 'will'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['wo', 'will'],
  ['ca', 'can'],
]);

/** The modal that a word is, spelt out: "will" of "'ll"; null: none. */
export function modalOf({ lower, pos }: Token): string | null {
  if (pos !== 'AUX') return null;
  return MODALS.has(lower) ? lower : (CLITIC_MODALS.get(lower) ?? null);
}

/** The first modal of some verbs; null: none is one. */
export function modalIn(verbs: readonly Token[]): string | null {
  for (const verb of verbs) {
    const modal = modalOf(verb);
    if (modal !== null) return modal;
  }
  return null;
}

/** The tense that a group's first verb gives it; an infinitive is told by the "to" before it. */
export function tenseOf(
  first: Token | undefined,
  auxiliaries: readonly Token[],
  modal: string | null,
): Exclude<VerbTense, 'infinitive'> {
  if (!first) return 'present';
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal !== null) return 'present';
  if (auxiliaries.length === 0 && first.pos === 'VERB') {
    if (first.lower.endsWith('ing')) return 'participle';
    if (isPastForm(first.lower)) return 'past';
    return IRREGULAR_PARTICIPLES.has(first.lower) ? 'participle' : 'present';
  }
  if (/^(?:was|were|did|had|got|wasn|weren|didn|hadn)$/u.test(first.lower)) return 'past';
  // "has taken" tells of the past; "is taking" does not.
  if (first.lemma === 'have' && auxiliaries.length > 0) return 'past';
  if (first.lower === 'being' || first.lower === 'having') return 'participle';
  return 'present';
}
