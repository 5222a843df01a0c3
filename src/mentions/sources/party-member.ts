import type { Discourse } from '../coreference/coreference.ts';
import { PARTISANS } from '../data/partisans.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** Whom "the Idaho Republican" means: whoever was spoken of last, and nobody else beside them; null: not known. */
export function partyMember(
  { tokens }: SentenceFrame,
  { from, to }: NounPhrase,
  discourse: Discourse,
): Entity | null {
  const isKnown = tokens[from]?.lower === 'the' && PARTISANS.has(tokens[to - 1]?.lower ?? '');
  return isKnown ? discourse.onlyPerson : null;
}
