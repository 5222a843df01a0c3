import { describe, expect, it } from 'vitest';
import { packStory } from './packed-story.ts';
import { sampleMention } from './sample.ts';

const met = sampleMention({ text: 'Ann Poe met Ben Ruiz and left', trigger: 'met' });
const left = {
  ...sampleMention({ text: 'Ann Poe met Ben Ruiz and left', trigger: 'left' }),
  sentence: met.sentence,
};

describe('a packed story', () => {
  const packed = packStory([met.sentence], [met, left]);

  it('tells what the story tells', () => {
    const tokens = packed.mentions.map(({ sentence }) => sentence.tokens);
    expect(tokens).toEqual([met.sentence.tokens, left.sentence.tokens]);
    const without = packed.mentions.map((mention) => ({ ...mention, sentence: null }));
    expect(without).toEqual([met, left].map((mention) => ({ ...mention, sentence: null })));
  });

  it('shares the sentences its mentions shared', () => {
    const [one, other] = packed.mentions;
    expect(one?.sentence).toBe(other?.sentence);
    expect(packed.sentences).toEqual([one?.sentence]);
  });
});
