import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';

/** "opened the bridge the union had built": a second noun phrase right after the first has the verb after it. */
export function isContactClause(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens.slice(from + 1, verb).some((token, at) => {
    const { pos } = token;
    const before = tokens[from + at];
    // "robbed in an alley Sunday": its day.
    const isNamed = pos === 'PROPN' && before?.pos === 'NOUN' && !isCalendarWord(token);
    const isSecond = pos === 'DET' || pos === 'PRON' || isNamed;
    return (
      isSecond && before !== undefined && /^(?:NOUN|PROPN)$/u.test(before.pos) && !isCalendarWord(before)
    );
  });
}
