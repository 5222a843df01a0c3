import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { interruptionsStart, interruptionStart, isAttribution } from './interruption.ts';

const tokensOf = (text: string) => analyseText(text).sentences[0]?.tokens ?? [];

/** Where the interruption opens that the last comma of a text closes. */
const opened = (text: string, start = interruptionStart) => {
  const tokens = tokensOf(text);
  return start(
    tokens,
    tokens.findLastIndex((token) => token.text === ','),
  );
};

describe('an interruption between two commas', () => {
  it('is a description, a relative clause or who says so', () => {
    expect(opened('Poe, the mayor, opened the pier.')).toBe(1);
    expect(opened('Poe, who won in May, opened the pier.')).toBe(1);
    expect(opened('The mill, built in 1861, was closed.')).toBe(2);
    expect(isAttribution(tokensOf('the firm said'))).toBe(true);
    expect(isAttribution(tokensOf('the firm closed'))).toBe(false);
  });

  it('is none where a clause with a verb of its own, or "and", stands there', () => {
    expect(opened('Poe left, Ruiz stayed, and the pier closed.')).toBeNull();
    expect(opened('The pier closed, and Poe, too.')).toBeNull();
  });

  it('may be one of several in a row', () => {
    expect(opened('Poe, the mayor, who won in May, opened the pier.', interruptionsStart)).toBe(1);
  });
});
