import { determinerPlace } from '../../mentions/grammar/determiner.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { placeOf } from '../token-place.ts';

const DEFINITE: ReadonlySet<string> = new Set([
  'her',
  'his',
  'its',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
  "'s",
  '’s',
]);

/**
 * Whether a noun takes its event for granted: "the arrest won't affect the game" tells of an arrest, whatever
 * becomes of the game. Stance and tense of its clause say nothing of it.
 */
export function isPresupposed({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'noun') return false;
  const determiner = tokens[determinerPlace(tokens, placeOf(tokens, trigger))];
  return determiner !== undefined && DEFINITE.has(determiner.lower);
}
