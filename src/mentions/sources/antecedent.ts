import { nounPhraseBefore, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isOffice, isPost } from './speaker-kind.ts';

/**
 * Whom a "who" at a place stands for: the phrase before it, or whom that only tells more of. "Praised by Ann Poe, who
 * said", "the driver of the van, who said", "Ann Poe, a baker who said".
 */
export function antecedentOf(frame: SentenceFrame, who: number): NounPhrase | null {
  const { tokens } = frame;
  let phrase = nounPhraseBefore(frame, tokens[who - 1]?.text === ',' ? who - 1 : who);
  while (phrase && tokens[phrase.from - 1]?.pos === 'ADP') {
    const above = nounPhraseBefore(frame, phrase.from - 1);
    if (!above || !isMoreOf(above, phrase)) break;
    phrase = above;
  }
  if (!phrase || phrase.entity || tokens[phrase.from - 1]?.text !== ',') return phrase;
  const named = nounPhraseBefore(frame, phrase.from - 1);
  return named?.entity && /^(?:person|unknown)$/u.test(named.entity.type) ? named : phrase;
}

/** "the driver | of the van", "investors | in the firm", not "a letter | from the driver". */
const isMoreOf = (above: NounPhrase, phrase: NounPhrase): boolean =>
  phrase.entity?.type === 'person' || (!phrase.entity && isPost(phrase)) ? false : isOffice(above);
