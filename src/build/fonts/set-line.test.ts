import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeMeasure } from './measure-text.ts';
import { setLine } from './set-line.ts';

const serif = { face: 'serif', size: 14, weight: 400 } as const;
const sans = { face: 'sans', size: 12, weight: 400 } as const;

describe('a line of text set without a browser', () => {
  it('is as wide as a browser makes it', () => {
    // getComputedTextLength of Chromium 156 for the same text in the same font files.
    const measured = [
      ['AVATAR To “quoted” ffi fi fl Ty, We. 1/2', serif, 247.77],
      ['Erdoğan visits Łódź; Čapek — Wałęsa', { face: 'serif', size: 34, weight: 600 }, 599.09],
      ['week of 30 Oct', sans, 72.92],
      ['Сергей Лавров', sans, 77.98],
    ] as const;
    for (const [text, font, width] of measured) expect(setLine(text, font).width, text).toBeCloseTo(width, 1);
  });

  it('is kerned: AVA is narrower than its letters', () => {
    const letters = ['A', 'V', 'A'].reduce((sum, letter) => sum + setLine(letter, serif).width, 0);
    expect(setLine('AVA', serif).width).toBeLessThan(letters - 1);
  });

  it('takes letters that the first file lacks from the next, and tells what none has', () => {
    expect(setLine('Erdoğan', serif).missing).toEqual([]);
    expect(setLine('東京, 東', serif).missing).toEqual(['東', '京']);
  });

  it('sets words behind letters that no file has from left to right all the same', () => {
    const strokesOf = (text: string) =>
      setLine(text, serif)
        .outline()
        .replace(/[^A-Z]/gu, '');
    expect(strokesOf('אב met')).toBe(strokesOf('אב') + strokesOf('met'));
  });

  it('shows no soft hyphens, and keeps the width of real ones afterwards', () => {
    const before = setLine('two-day', sans).width;
    expect(setLine('two\u00adday', sans).width).toBe(setLine('twoday', sans).width);
    expect(setLine('two-day', sans).width).toBe(before);
  });

  it('grows with its size and its text', () => {
    const measure = nodeMeasure();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const width = measure(text, sans);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(measure(text, { ...sans, size: 24 })).toBeCloseTo(2 * width, 5);
      }),
    );
  });

  it('has the outline of every glyph where it stands', () => {
    const outline = setLine('il', sans).outline();
    expect(outline).toMatch(/^M[\d.]+ /);
    expect(setLine('', sans)).toMatchObject({ width: 0, missing: [] });
    expect(setLine(' ', sans).outline()).toBe('');
  });
});
