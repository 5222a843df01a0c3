import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, mostShared, NO_TERMS } from './term-vector.ts';
import { Vocabulary } from './vocabulary.ts';

const documents = [
  ['ferry', 'sink'],
  ['ferry', 'sail', 'ferry'],
  ['dam', 'burst'],
];

describe('a story’s vocabulary', () => {
  const vocabulary = new Vocabulary(documents);

  it('takes a term for the rarer the fewer documents have it, however often each', () => {
    expect(vocabulary.rarityOf('ferry')).toBeCloseTo(Math.log(1 + 3 / 2));
    expect(vocabulary.rarityOf('dam')).toBeCloseTo(Math.log(1 + 3));
    expect(vocabulary.rarityOf('harbour')).toBe(0);
  });

  it('makes vectors that are alike by the terms they share', () => {
    const [one, other, dam] = documents.map((terms) => vocabulary.unitVectorOf(terms));
    if (!one || !other || !dam) throw new Error('no vectors');
    expect(cosine(one, one)).toBeCloseTo(1);
    expect(cosine(one, other)).toBeGreaterThan(0);
    expect(cosine(one, other)).toBeLessThan(0.5);
    expect(cosine(one, dam)).toBe(0);
  });

  it('makes nothing of terms it does not know', () => {
    expect(vocabulary.unitVectorOf(['harbour'])).toBe(NO_TERMS);
    expect(cosine(NO_TERMS, vocabulary.unitVectorOf(['ferry']))).toBe(0);
  });

  it('says the most that a shared term tells', () => {
    const telling = vocabulary.relativeRarities();
    const [one, other] = [
      ['ferry', 'dam', 'sink'],
      ['sail', 'ferry', 'dam'],
    ].map((terms) => vocabulary.unitVectorOf(terms));
    expect(one && other && mostShared(one, other, telling)).toBe(1);
    expect(one && mostShared(one, NO_TERMS, telling)).toBe(0);
  });

  it('keeps every vector as it was made, however many there are', () => {
    const word = fc.integer({ min: 0, max: 400 }).map(String);
    const long = fc.array(fc.array(word, { maxLength: 300 }), { minLength: 300, maxLength: 400 });
    fc.assert(
      fc.property(long, (texts) => {
        const known = new Vocabulary(texts);
        const vectors = texts.map((terms) => known.unitVectorOf(terms));
        for (const vector of vectors) {
          const terms = vector.terms.subarray(vector.from, vector.to);
          expect(terms).toEqual(terms.toSorted());
          expect(cosine(vector, vector)).toBeCloseTo(terms.length ? 1 : 0, 5);
        }
      }),
      { numRuns: 5 },
    );
  });
});
