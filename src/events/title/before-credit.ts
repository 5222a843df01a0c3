import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { isAttribution } from './interruption.ts';

/** "The firms will merge, | they said on Monday, creating a giant": what hangs on the clause, not on who says so. */
export function beforeCredit(tokens: readonly Token[], comma: number): number {
  const open = tokens.findLastIndex(({ text }, place) => place < comma && text === ',');
  const inside = tokens.slice(open + 1, comma);
  const cue = inside.findIndex(({ pos }) => VERBAL.has(pos));
  const isCredit = open > 0 && isAttribution(inside.slice(0, cue + 1));
  return isCredit && inside.slice(cue + 1).every(isTimely) ? open : comma;
}

const isTimely = (token: Token): boolean => token.pos === 'ADP' || isCalendarWord(token);
