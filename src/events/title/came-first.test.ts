import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { withoutFollower } from './came-first.ts';

const titleOf = (text: string, trigger: string, pos: 'noun' | 'verb' = 'noun') => {
  const made = sampleMention({ text, trigger });
  const [sentence = made.sentence] = analyseText(text).sentences;
  const mention = { ...made, sentence, trigger: { ...made.trigger, pos } };
  return withoutFollower(sentence.tokens, mention)
    .map(({ text: word }) => word)
    .join(' ');
};

describe('the words for what came first', () => {
  it('are its own, without what followed', () => {
    expect(titleOf('The move follows a recall of cars', 'recall')).toBe('a recall of cars');
    expect(titleOf('The losses followed a 2.5% fall in Ellis', 'fall')).toBe('a 2.5 % fall in Ellis');
    expect(titleOf('The strike came after a collapse of talks', 'collapse')).toBe('a collapse of talks');
  });

  it('are the whole clause where that tells of it', () => {
    const text = 'The strike came after a collapse of talks';
    expect(titleOf(text, 'strike')).toBe(text);
    expect(titleOf(text, 'came', 'verb')).toBe(text);
    expect(titleOf('Police followed the march', 'followed', 'verb')).toBe('Police followed the march');
    const raid = 'Troops followed the shelling of Ellis with a raid';
    expect(titleOf(raid, 'shelling')).toBe(raid);
    expect(titleOf('The mayor slept after a march', 'march')).toBe('The mayor slept after a march');
  });
});
