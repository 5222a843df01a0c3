import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const sources = (headline: string) =>
  mentionsOf(`${headline}\n\nThe driver Tom Dunn was jailed on Monday. Mayor Evelyn Stroud spoke.`)
    .filter(({ sentence }) => sentence.index === 0)
    .map(({ source }) => source?.name ?? null);

describe('a name before a colon in a title', () => {
  it('is who speaks, by a surname or before a quotation', () => {
    expect(sources('Stroud: Driver shot two men')).toContain('Evelyn Stroud');
    expect(sources('Evelyn Stroud: “The driver shot two men”')).toContain('Evelyn Stroud');
  });

  it('is the topic where it is a name in full and nothing is quoted', () => {
    expect(sources('Evelyn Stroud: Driver jailed for murder')).not.toContain('Evelyn Stroud');
    expect(sources('Evelyn Stroud: I will not resign')).toContain('Evelyn Stroud');
  });
});
