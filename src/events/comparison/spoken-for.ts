import type { EventMention } from '../../mentions/event-mention.ts';
import { voiceOf } from './voice.ts';

/** What speakers mean by the body spoken for, and what such a body is called in what it is told to have said. */
const OWN = /^(?:our|us|we)$/u;
const CAPITAL = /^\p{Lu}|\s\p{Lu}/u;
const ITS = /^(?:it|its|itself)$/u;

/**
 * The firm or ministry that speaks of itself: "“We are not for sale,” a Holm Lines spokeswoman said", "Holm Lines denied
 * it was for sale"; null: nobody says "we" or "it", or whoever does speaks for no body.
 */
export function bodySpokenFor({ source, content, sentence, trigger }: EventMention): string | null {
  if (!source || !content) return null;
  const { name, role } = source;
  // "A government spokesman" names none.
  const body = [name, role ?? ''].find((called) => voiceOf(called) !== called && CAPITAL.test(called));
  const { tokens } = content.sentence ?? sentence;
  const isOwn = (lower: string, start: number) =>
    OWN.test(lower)
      ? body !== undefined
      : ITS.test(lower) && content.sentence === null && start > trigger.end;
  return tokens.some(({ lower, start }) => isOwn(lower, start)) ? voiceOf(body ?? name) : null;
}
