import type { Token } from '../../text/analysed-text.ts';
import { endOfTime } from './calendar-words.ts';
import type { VerbGroup } from './verb-groups.ts';

const OPENS_OBJECT = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|SYM)$/u;
/** Words before a number: "about 40 boats". */
const ABOUT = /^(?:about|almost|around|at|just|least|more|most|nearly|only|over|some|than|under|up)$/u;

/**
 * Where a verb's object starts, if it is a noun phrase: "recalled (about 40 boats)", not "said on Monday", "announced
 * last week". Null: no noun phrase stands right behind the verb.
 */
export function objectStart(tokens: readonly Token[], { to }: Pick<VerbGroup, 'to'>): number | null {
  const timeEnd = endOfTime(tokens, to);
  const isTime = timeEnd > to && !/^\d/u.test(tokens[timeEnd - 1]?.lower ?? '');
  let place = isTime ? timeEnd : to;
  while (ABOUT.test(tokens[place]?.lower ?? '')) place++;
  if (place > to && !isTime && tokens[place]?.pos !== 'NUM') return null;
  const first = tokens[place];
  return first && OPENS_OBJECT.test(first.pos) && first.lower !== 'that' ? place : null;
}
