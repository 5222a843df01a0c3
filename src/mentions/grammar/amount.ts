import type { Token } from '../../text/analysed-text.ts';

/** "as many as 2,000", "as much as a third", "up to 300": whether words of how many or how much open at a place. */
export function opensAmount(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.lower;
  if (word === 'up') return tokens[place + 1]?.lower === 'to' && tokens[place + 2]?.pos === 'NUM';
  return (
    word === 'as' &&
    /^(?:few|little|many|much)$/u.test(tokens[place + 1]?.lower ?? '') &&
    tokens[place + 2]?.lower === 'as'
  );
}
