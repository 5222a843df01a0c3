import { describe, expect, it } from 'vitest';
import { interned } from './interned.ts';

describe('interned texts', () => {
  it('are the same text', () => {
    for (const text of ['pier', 'Økern', '2017', '', '__proto__', 'constructor', '𐐀'])
      expect(interned(text)).toBe(text);
  });

  it('are forgotten one by one', () => {
    expect([interned('pier'), interned('3'), interned('pier')]).toEqual(['pier', '3', 'pier']);
  });
});
