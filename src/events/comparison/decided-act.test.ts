import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { decidedAct } from './decided-act.ts';

/** The stem of what a word of a sentence comes down to. */
function read(text: string, word: string, stem: string, pos: 'verb' | 'noun' = 'verb'): string {
  const start = text.indexOf(word);
  const trigger = { start, end: start + word.length, text: word, lemma: stem, stem, pos };
  return decidedAct(trigger, analyseText(text).sentences[0]?.tokens ?? []).stem;
}

describe('what a decision comes down to', () => {
  it('is the act decided on', () => {
    expect(read('The board decided to sell the mill.', 'decided', 'decide')).toBe('sell');
    expect(read('The board has agreed on Monday to close the mill.', 'agreed', 'agree')).toBe('close');
    expect(read('A decision on Friday to sell the mill was wrong.', 'decision', 'decide', 'noun')).toBe(
      'sell',
    );
  });

  it('is not what was decided against', () => {
    expect(read('The board decided not to sell the mill.', 'decided', 'decide')).toBe('not sell');
  });

  it('is the decision itself where nothing says on what', () => {
    expect(read('The board decided on Friday.', 'decided', 'decide')).toBe('decide');
    expect(read('The board agreed a price to the surprise of many.', 'agreed', 'agree')).toBe('agree');
  });

  it('is of any other word the word', () => {
    expect(read('The union refused to sell the mill.', 'refused', 'refuse')).toBe('refuse');
  });
});
