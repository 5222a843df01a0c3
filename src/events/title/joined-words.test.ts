import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { joinsAdjectives, joinsNominals, joinsSubject } from './joined-words.ts';

/** Asks it of the mark's or word's first place in a sentence. */
function asked(joins: typeof joinsSubject, sentence: string, mark: string): boolean {
  const tokens = analyseText(sentence).sentences[0]?.tokens ?? [];
  const place = tokens.findIndex(({ text }) => text === mark);
  if (place < 0) throw new Error(`no ${mark} in: ${sentence}`);
  return joins(tokens, place);
}

describe('a comma', () => {
  it.each([
    ['It struck a quiet, mostly rural town on Friday.', true],
    ['It struck a close-knit, rural town on Friday.', true],
    ['It struck the town, mostly at night.', false],
    ['It struck a town, rural roads and farms.', false],
  ])('joins what describes one noun: %s', (sentence, joins) => {
    expect(asked(joinsAdjectives, sentence, ',')).toBe(joins);
  });
});

describe('“and”', () => {
  it.each([
    ['Ann Poe and Ben Ruiz met in Paris.', true],
    ['The driver and his wife died on Friday.', true],
    ['The driver died and his wife was hurt.', false],
    ['Police closed the road and the bridge reopened.', false],
    ['And the bridge reopened.', false],
  ])('joins nouns where no verb stands before it: %s', (sentence, joins) => {
    const word = sentence.startsWith('And') ? 'And' : 'and';
    expect(asked(joinsNominals, sentence, word)).toBe(joins);
  });

  it.each([
    ['The agency said the lander and the rover are ready.', true],
    ['The agency said that the lander and its rover were lost.', true],
    ['The agency said the lander and the rover crashed.', false],
    ['They attacked the base and the wounded were flown out.', false],
    ['The agency tested the lander and the rover.', false],
  ])('joins the subject of a verb in the plural: %s', (sentence, joins) => {
    expect(asked(joinsSubject, sentence, 'and')).toBe(joins);
  });
});
