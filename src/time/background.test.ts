import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';

/** What the last phrase of a text comes to; Thursday, 9 November 2017. */
const last = (text: string): string | undefined => pairs(text).at(-1);

describe('a day that the text only looks back to', () => {
  it.each([
    'Markets fell on Wednesday despite the bailout on Monday. The next day they rose.',
    'They agreed on Wednesday to a truce proposed on Monday. The next day it held.',
    'They met on Wednesday with the man who was freed late on Monday. The next day he left.',
  ])('is left behind: %s', (text) => {
    expect(last(text)).toBe('The next day = 2017-11-09');
  });

  it.each([
    'Police said on Wednesday the man fled on Monday. The next day he was found.',
    'A jury heard on Wednesday about the night Poe was stabbed on Monday. The next day he was found.',
    'He spoke on Wednesday for a second time and had left on Monday. The next day he was found.',
  ])('is the day told of: %s', (text) => {
    expect(last(text)).toBe('The next day = 2017-11-07');
  });

  it('is the day told of where it was years before', () => {
    const book = 'A book published Monday tells of the raid launched on June 6, 1944.';
    expect(last(`${book} The next day the bridge fell.`)).toBe('The next day = 1944-06-07');
  });
});
