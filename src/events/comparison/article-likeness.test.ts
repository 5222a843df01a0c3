import { describe, expect, it } from 'vitest';
import { articleLikeness, describeArticles } from './article-likeness.ts';
import { sampleMention } from '../sample.ts';

const texts = [
  'Flames destroyed the brick warehouse in Palmer after midnight',
  'The brick warehouse in Palmer burnt as flames spread after midnight',
  'Arsonists torched the wooden church near Kestor during evening prayer',
  'The wooden church near Kestor was torched, evening prayer over',
];

describe('articles of one subject', () => {
  const mentions = texts.map((text, index) =>
    sampleMention({ text, trigger: text.split(' ')[1] ?? '', article: `a${index}` }),
  );
  const described = describeArticles(mentions);
  const likeness = (a: number, b: number) => {
    const [one, other] = [a, b].map((index) => described.get(mentions[index]?.article as never));
    if (!one || !other) throw new Error('no such article');
    return articleLikeness(one, other);
  };

  it('are about as alike as either is to its next', () => {
    expect(likeness(0, 1)).toBeGreaterThan(1);
    expect(likeness(2, 3)).toBeGreaterThan(1);
  });

  it('are told from articles of another fire', () => {
    expect(likeness(0, 2)).toBeLessThan(0.5);
  });
});
