import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { cutEndless } from './endless-sentences.ts';

const sentencesOf = (text: string) =>
  analyseText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('a text without full stops', () => {
  it('is cut where parts of it end', () => {
    const sentences = sentencesOf('the ship came in at noon and the crew went home, '.repeat(60));
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence).toMatch(/^(?:the|and) .*(?:noon|,)$/u);
  });

  it('is cut anywhere where no part ends', () => {
    const lengths = analyseText('ship '.repeat(1000)).sentences.map(({ tokens }) => tokens.length);
    expect(lengths).toEqual([300, 300, 300, 100]);
  });

  it('stays whole where a reader can follow it', () => {
    expect(sentencesOf('the crew went home, '.repeat(40).trim())).toHaveLength(1);
  });

  it('loses no token and repeats none, wherever its sentences end', () => {
    const { tokens } = analyseText('ship, '.repeat(40)).sentences[0] ?? { tokens: [] };
    const ends = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ends, (lengths) => {
        const text = Array.from({ length: 20 }, () => tokens).flat();
        let from = 0;
        const runs = lengths.map((length) => ({ from, to: (from += length) }));
        const cut = cutEndless(text, runs);
        expect(
          cut.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(Array.from({ length: from }, (_, at) => at));
        expect(cut.every((run) => run.to - run.from <= 300)).toBe(true);
        expect(runs.every(({ to }) => cut.some((run) => run.to === to))).toBe(true);
      }),
    );
  });
});
