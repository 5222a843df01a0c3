import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { clauseAround } from './clause.ts';
import { wordsOf } from './wording.ts';

function clause(text: string, trigger: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const index = tokens.findIndex((token) => token.text === trigger);
  return wordsOf(clauseAround(tokens, index).tokens, null);
}

describe('what a second verb shares with the first', () => {
  it.each([
    ['The state must help the injured and name the dead.', 'name', 'The state must name the dead'],
    ['The court will not sit and hear Ruiz.', 'hear', 'The court will not hear Ruiz'],
    ['The mayor could not swim and quit in May.', 'quit', 'The mayor quit in May'],
    ['The pier was designed in May and repaired in June.', 'repaired', 'The pier was repaired in June'],
    ['The mayor came and left.', 'left', 'The mayor left'],
  ])('is the subject, with the modal where the verb needs it: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });

  it.each([
    ['Poe said the firm was late and would pay in May.', 'pay', 'The firm would pay in May'],
    ['Poe said the mayor had lied and must go.', 'go', 'The mayor must go'],
    ['Poe opened the pier and would close it.', 'close', 'Poe would close it'],
  ])('is the subject of what was said where that is to come: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });

  it.each([
    ['The workers said the lake rose and was shut in May.', 'shut', 'The lake was shut in May'],
    ['Officials said it had a crack and was shut in May.', 'shut', 'It was shut in May'],
    ['Officials said the lake rose and were praised in May.', 'praised', 'Officials were praised in May'],
    ['Ministers said it was unfair and were criticised.', 'criticised', 'Ministers were criticised'],
    ['The actress said it was wrong and was dropped.', 'dropped', 'The actress was dropped'],
    ['The mayor said the lake rose and was praised in May.', 'praised', 'The mayor was praised in May'],
  ])('is the subject that goes with its number: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });

  it.each([
    ['Doctors said the nurse lied and stole drugs.', 'stole', 'Doctors said the nurse lied and stole drugs'],
    [
      'Prosecutors said the founder “preyed on the poor” and stole millions.',
      'stole',
      'Prosecutors said the founder “preyed on the poor” and stole millions',
    ],
    ['The mayor said the talks had failed and left.', 'left', 'The mayor said the talks had failed and left'],
    ['Officers said they found a gun and arrested Poe.', 'arrested', 'Officers arrested Poe'],
    ['The mayor said the plan was wrong and resigned.', 'resigned', 'The mayor resigned'],
    ['The mayor said the plan could fail and resigned.', 'resigned', 'The mayor resigned'],
    ['The mayor told the story and left.', 'left', 'The mayor left'],
  ])('is not cut off where it may be either: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });
});
