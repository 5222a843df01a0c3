import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isAside, isJudged, isObject } from './event-in-clause.ts';

/** What the clause makes of the event that a word of it names. */
function asked(ask: typeof isAside, text: string, noun: string): boolean {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return ask(tokens, tokens.find((token) => token.text === noun)?.start ?? -1);
}

describe('an event that a noun of the clause names', () => {
  it('is told by the way behind a preposition', () => {
    expect(asked(isAside, 'Poe spoke to Ruiz during the meeting.', 'meeting')).toBe(true);
    expect(asked(isAside, 'Poe spoke of making a landing.', 'landing')).toBe(true);
    expect(asked(isAside, 'Poe held a meeting in Oslo.', 'meeting')).toBe(false);
    expect(asked(isAside, 'Poe met Ruiz during the talks.', 'met')).toBe(false);
  });

  it('is what something else is done to, but for verbs that only say that it was', () => {
    expect(asked(isObject, 'Poe praised the strike.', 'strike')).toBe(true);
    expect(asked(isObject, 'Poe held a meeting.', 'meeting')).toBe(false);
    expect(asked(isObject, 'The strike ended.', 'strike')).toBe(false);
  });
});

it.each([
  ['The arrest of Poe was a hostile act.', 'arrest', true],
  ['The verdict was not safe.', 'verdict', true],
  ['The arrest was made.', 'arrest', false],
  ['The verdict came late.', 'verdict', false],
  ['The deadline for the deal is May 29.', 'deal', false],
  ['The meeting was a fabrication.', 'meeting', false],
  ['Poe was glad of the verdict.', 'verdict', false],
])('a clause may but judge what happened: %s', (text, noun, expected) => {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  expect(isJudged(tokens, text.indexOf(noun))).toBe(expected);
});
