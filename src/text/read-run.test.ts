import { describe, expect, it } from 'vitest';
import { readRun } from './read-run.ts';

describe('readRun', () => {
  it('says where in the run each word and mark stands', () => {
    const { words, places, unread } = readRun('(mills),');
    expect(words.map(({ text }) => text)).toEqual(['(', 'mills', ')', ',']);
    expect([places, unread]).toEqual([[0, 1, 6, 7], []]);
  });

  it('has no place for line ends, of which the tagger takes note', () => {
    expect(readRun('\n').places).toEqual([null]);
  });

  it('reads a run once', () => {
    expect(readRun('harbour')).toBe(readRun('harbour'));
  });
});
