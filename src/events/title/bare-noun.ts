import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { outerVerbs } from './inset-clause.ts';

/**
 * Whether a title is but a noun with what tells which one: "reports that she flew on jets", "(in) an interview with The
 * Courier published", "an idea the party dismissed". The verb that it has is not the noun's.
 */
export function isBareNoun(title: readonly Token[], sentence: readonly Token[]): boolean {
  // The tagger takes "Reports" that opens a sentence for a verb.
  const verb = title.findIndex(({ pos }, place) => place > 0 && VERBAL.has(pos));
  const [first] = title;
  if (verb < 1 || !first) return false;
  const isNoun = (place: number) => place === 0 || title[place]?.pos === 'NOUN';
  const that = title.findIndex(({ lower }, place) => place > 0 && lower === 'that' && isNoun(place - 1));
  if (that > 0 && that < verb - 1) return outerVerbs(title, that).length === 0;
  if (verb !== title.length - 1) return false;
  const before = sentence[sentence.findIndex(({ start }) => start === first.start) - 1];
  return IN.test(before?.lower ?? '') || hasSecondSubject(title.slice(0, verb));
}

/** What a verb's subject never stands behind. */
const IN = /^(?:at|by|during|from|in|on|to|with)$/u;

/** "An idea | the party", "a plan | he": a noun with a subject right behind it, whose verb ends the title. */
const hasSecondSubject = (subject: readonly Token[]): boolean =>
  subject.some(
    ({ pos, lower }, place) =>
      subject[place - 1]?.pos === 'NOUN' && (pos === 'DET' || /^(?:he|she|they|we)$/u.test(lower)),
  );
