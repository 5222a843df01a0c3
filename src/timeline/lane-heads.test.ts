import { describe, expect, it } from 'vitest';
import { laneHeads } from './lane-heads.ts';

const texts = (names: readonly string[], step: number) => laneHeads(names, step).map(({ text }) => text);

describe('the heads of narrow lanes', () => {
  it('are as long as the lanes are wide', () => {
    expect(texts(['Reuters', 'CNN'], 33)).toEqual(['Reu', 'CNN']);
    expect(texts(['Reuters', 'CNN'], 20)).toEqual(['Re', 'CN']);
  });

  it('stand on several lines where the lanes are too narrow for two letters', () => {
    const names = ['RFE', 'SZ', 'SMH', 'Times of India', 'Washington Post'];
    expect(laneHeads(names, 13.2)).toEqual([
      { text: 'RFE', line: 0 },
      { text: 'SZ', line: 1 },
      { text: 'SMH', line: 0 },
      { text: 'Tim', line: 1 },
      { text: 'Was', line: 0 },
    ]);
    expect(laneHeads(names, 10.8).map(({ line }) => line)).toEqual([0, 1, 2, 0, 1]);
    expect(Math.max(...laneHeads([...names, ...names], 3).map(({ line }) => line))).toBe(4);
  });

  it('are one letter where as many lines as there are leave no room for two', () => {
    const thirty = Array.from({ length: 30 }, (_, index) => `${'ABCDEFGHIJ'[index % 10] ?? ''}x${index}`);
    // 30 lanes of a phone 320 px wide, and 40
    expect(new Set(texts(thirty, 3.63).map(({ length }) => length))).toEqual(new Set([2]));
    expect(texts(['Reuters', 'CNN', 'Rai'], 2.72)).toEqual(['R', 'C', 'a']);
  });

  it('are told apart: by the initials, else by a later letter', () => {
    expect(texts(['Times', 'Times of India', 'Timeline'], 33)).toEqual(['Tim', 'ToI', 'Tie']);
    expect(texts(['Daily Globe', 'Daily Star', 'Daily Gull'], 20)).toEqual(['Da', 'DS', 'DG']);
  });

  it('are the same only where a name has no other letter', () => {
    expect(texts(['Post', 'Post', 'Pos', 'Pos'], 33)).toEqual(['Pos', 'Pot', 'Pos', 'Pos']);
  });

  it('keep what a reader takes for one character', () => {
    expect(texts(['हिन्दुस्तान', 'O\u0308stersund', 'هآرتس'], 20)).toEqual(['हिन्दु', 'O\u0308s', 'هآ']);
    expect(texts(['—'], 20)).toEqual(['']);
  });
});
