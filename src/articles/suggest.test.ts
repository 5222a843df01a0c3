import { describe, expect, it } from 'vitest';
import { suggestName } from './suggest.ts';

const FIELDS = ['article', 'quote', 'title', 'why'];

describe('what a name that is not known was meant to be', () => {
  it('is the nearest, two letters changed places among them', () => {
    expect(suggestName('titel', FIELDS)).toBe('did you mean "title"?');
    expect(suggestName('Artcle', FIELDS)).toBe('did you mean "article"?');
    expect(suggestName('wy', FIELDS)).toBe('did you mean "why"?');
  });

  it('is any of them where none is near', () => {
    expect(suggestName('name', FIELDS)).toBe('use one of article, quote, title, why');
  });
});
