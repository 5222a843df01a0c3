import { isInnerHyphen } from '../../text/hyphen.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase.ts';
import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';

/** How many tokens "The 61-year-old" is made of. */
const LENGTH = 6;

/**
 * "Ann Poe, who had backed Ben Ruiz, was jailed. The 61-year-old resigned": whom a sentence opens with by age alone, the
 * subject of the one before, and where the phrase ends; null: it opens otherwise, or that was about nobody by name.
 */
export function personOfAge(
  { tokens }: SentenceFrame,
  before: SentenceFrame | null,
): { entity: Entity; end: number } | null {
  const [article, years, , unit, , old, next] = tokens;
  if (article?.lower !== 'the' || years?.pos !== 'NUM' || unit?.lower !== 'year' || old?.lower !== 'old')
    return null;
  const isOne = isInnerHyphen(tokens, 2) && isInnerHyphen(tokens, LENGTH - 2);
  // "The 61-year-old bridge"
  if (!isOne || !next || /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(next.pos)) return null;
  const main = before?.clauses[0];
  if (!before || !main) return null;
  const subject = subjectOf(before, main)?.entity;
  // "Judge Ben Ruiz jailed Ann Poe": it may be either of them.
  const object = main.verb && !main.verb.isPassive ? nounPhraseFrom(before, main.verb.to)?.entity : null;
  if (object && object.type !== 'place' && object.type !== 'organisation') return null;
  return subject?.type === 'person' ? { entity: subject, end: old.end } : null;
}
