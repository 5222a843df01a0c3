import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { isFirstPerson } from './first-person.ts';
import { sampleTitle } from './sample-title.ts';

const wordsOf = (text: string) => analyseText(text).sentences.flatMap(({ tokens }) => tokens);

/** The title of what is quoted, with its speaker known from a sentence before. */
function titleOf(text: string, trigger: string, speaker?: string): string {
  const made = sampleMention({ text, trigger, ...(speaker ? { speaker, people: [speaker] } : {}) });
  const [sentence = made.sentence] = analyseText(text).sentences;
  return sampleTitle([{ ...made, sentence }], new Map());
}

describe('words in the first person', () => {
  it('are those with "I" or "we", also cut short', () => {
    expect(isFirstPerson(wordsOf('We’ve agreed to leave'))).toBe(true);
    expect(isFirstPerson(wordsOf("I'm leaving"))).toBe(true);
    expect(isFirstPerson(wordsOf('They told us to leave'))).toBe(true);
    expect(isFirstPerson(wordsOf('She left the US in May'))).toBe(false);
    expect(isFirstPerson(wordsOf('It is their idea'))).toBe(false);
  });

  it.each([
    ['A bomb from World War I exploded', false],
    ['Elizabeth I was crowned', false],
    ['A Class I railroad closed', false],
    ['A truck overturned on I 95', false],
    ['My Fair Lady closed in May', false],
    ['The Me Too movement began', false],
    ['A fire destroyed Our Lady Hospital', false],
    ['The mine was shut', false],
    ['On Monday I left', true],
    ['The day I left', true],
    ['That car is mine', true],
    ['Our President has left', true],
    ['My brother was hurt', true],
  ])('have no numerals and names: "%s"', (text, isSo) => {
    expect(isFirstPerson(wordsOf(text))).toBe(isSo);
  });

  it('stand behind the name of whose they are', () => {
    expect(titleOf('“We have agreed to end our contract.”', 'agreed', 'Ann Poe')).toBe(
      'Poe: we have agreed to end our contract',
    );
    expect(titleOf('“Nordbank has agreed to end the contract.”', 'agreed', 'Ann Poe')).toBe(
      'Nordbank has agreed to end the contract',
    );
  });
});
