import type { Token } from '../../text/analysed-text.ts';
import { isPastParticiple } from '../../text/verb-forms.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** "Was placed on paid leave": a participle between a preposition and its noun says of what kind it is, and tells no event. */
export function isAttribute(tokens: readonly Token[], { from, head }: VerbGroup): boolean {
  if (from !== head || tokens[head - 1]?.pos !== 'ADP' || tokens[head + 1]?.pos !== 'NOUN') return false;
  return isPastParticiple(tokens[head]?.lower ?? '');
}
