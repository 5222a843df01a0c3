import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, uniqueSlugs } from './slug.ts';

describe('the slug of a name', () => {
  it.each([
    ['International Business Times', 'international-business-times'],
    ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
    ['L’Équipe', 'lequipe'],
    ['  AT&T / News ', 'at-t-news'],
    ['共同通信', '共同通信'],
    ['हिन्दुस्तान', 'हिन्दुस्तान'],
    ['!!!', 'outlet'],
  ])('of %s is %s', (name, expected) => expect(slug(name, 'outlet')).toBe(expected));

  it('is a valid id whatever the name, and unlike the others', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 8 });
    fc.assert(
      fc.property(names, (some) => {
        const ids = uniqueSlugs(some, 'outlet');
        for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u);
        expect(new Set(ids).size).toBe(some.length);
      }),
    );
  });
});
