import type { EventMention } from '../mentions/event-mention.ts';

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
const BETWEEN = /^(?:ADJ|NOUN|NUM|PROPN)$/u;

/**
 * Whether a noun takes its event for granted: "the arrest won't affect the game" tells of an arrest, whatever
 * becomes of the game. Stance and tense of its clause say nothing of it.
 */
export function isPresupposed({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'noun') return false;
  const at = tokens.findIndex(({ start }) => start === trigger.start);
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place];
    if (!token) return false;
    if (DEFINITE.has(token.lower)) return true;
    if (!BETWEEN.test(token.pos)) return false;
  }
  return false;
}
