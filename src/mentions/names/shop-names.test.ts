import { describe, expect, it } from 'vitest';
import { shopNames } from './shop-names.ts';

describe('the names that end in "\'s"', () => {
  it('are meant without it, too', () => {
    const shops = shopNames(['Corin’s', 'Corin', 'Poe'], () => false);
    expect([...shops]).toEqual([
      ['Corin', 'Corin’s'],
      ['Corin’s', 'Corin’s'],
    ]);
  });

  it('are one with either apostrophe', () => {
    expect(shopNames(["Corin's", 'Corin’s'], () => false).get('Corin’s')).toBe("Corin's");
  });

  it('are none where something else has the name', () => {
    expect(shopNames(['Corin’s'], (name) => name === 'Corin').size).toBe(0);
  });
});
