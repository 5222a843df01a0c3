import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

describe('the lines of a text', () => {
  it('are found however many they are', () => {
    expect(splitLines('a\n'.repeat(200_000))).toHaveLength(200_000);
  });
});
