import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { themesOf } from './themes.ts';
import { sampleMention } from '../sample.ts';

/** What the word of a sentence is said of. */
function read(text: string, word: string, pos: 'verb' | 'noun' = 'verb') {
  const [sentence] = analyseText(text).sentences;
  if (!sentence) throw new RangeError('no sentence');
  const start = text.indexOf(word);
  const mention = sampleMention({ text, trigger: word });
  const trigger = { ...mention.trigger, start, end: start + word.length, pos };
  return themesOf({ ...mention, sentence, trigger });
}

describe('what an event is about', () => {
  it('is its object', () => {
    expect(read('The utility has already cut the power on Tuesday.', 'cut')).toEqual(['power']);
    expect(read('The utility turned off the power.', 'turned')).toEqual(['power']);
    expect(read('The utility denied them a refund.', 'denied')).toEqual(['refund']);
  });

  it('is of the passive its subject', () => {
    expect(read('The homes were destroyed by a fire.', 'destroyed')).toEqual(['home']);
    expect(read('The bridge was struck by a barge.', 'struck')).toEqual(['bridge']);
    expect(read('A deal was made in Oslo.', 'made')).toEqual(['deal']);
    expect(read('The crew was cutting the power.', 'cutting')).toEqual(['power']);
  });

  it('is of "dozens of homes" both nouns, and of no day', () => {
    expect(read('A fire gutted dozens of homes.', 'gutted')).toEqual(['dozen', 'home']);
    expect(read('The minister resigned on Monday.', 'resigned')).toEqual([]);
  });

  it('is not the town it took place in', () => {
    expect(read('The roof collapsed in Oslo.', 'collapsed')).toEqual([]);
    expect(read('The crowd gathered at the embassy.', 'gathered')).toEqual(['embassy']);
    expect(read('The crowd gathered outside Parliament.', 'gathered')).toEqual(['parliament']);
    expect(read('The crowd gathered at City Hall.', 'gathered')).toEqual(['hall']);
    expect(read('The crowd gathered in Port Ellis.', 'gathered')).toEqual([]);
  });

  it('is of an offer the act that is offered', () => {
    expect(read('The minister offered to resign.', 'offered')).toEqual(['resign']);
    expect(read('The minister offered a reward.', 'offered')).toEqual(['reward']);
  });

  it('is nothing of a noun', () => {
    expect(read('The inspection of the tower took an hour.', 'inspection', 'noun')).toEqual([]);
  });
});
