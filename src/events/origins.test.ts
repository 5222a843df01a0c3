import { describe, expect, it } from 'vitest';
import { countOrigins } from './origins.ts';
import { sampleMention } from './sample.ts';

const said = (article: string, text: string, via?: string) =>
  sampleMention({ text, trigger: 'said', article, outlet: article, ...(via ? { via } : {}) });

describe('counting origins', () => {
  it('counts outlets that word it themselves', () => {
    const mentions = [said('Post', 'Poe said no.'), said('Quay', 'The mayor said it would not happen.')];
    expect(countOrigins(mentions)).toBe(2);
  });

  it('counts an outlet and the one that credits it as one', () => {
    const mentions = [said('Post', 'Poe said no.'), said('Quay', 'Poe said it would not happen.', 'Post')];
    expect(countOrigins(mentions)).toBe(1);
  });

  it('counts two outlets that credit the same agency as one', () => {
    const mentions = [said('Post', 'Poe said no.', 'Wire'), said('Quay', 'Poe said it was off.', 'Wire')];
    expect(countOrigins(mentions)).toBe(1);
  });

  it('counts near-identical passages as one', () => {
    const text = 'The old bridge over the harbour will stay open for now, the mayor said';
    expect(countOrigins([said('Post', `${text}.`), said('Quay', `${text} on Friday.`)])).toBe(1);
  });

  it('counts an outlet once, however often it tells', () => {
    expect(countOrigins([said('Post', 'Poe said no.'), said('Post', 'The mayor said so twice.')])).toBe(1);
  });
});
