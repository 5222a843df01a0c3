import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, wrapText, type Font, type MeasureText } from './text.ts';

const font: Font = { face: 'serif', size: 10, weight: 400 };
// Code units will do for the letters here.
const tenEach: MeasureText = (text) => text.length * 10;

describe('wrapping a text', () => {
  it('breaks between words', () => {
    expect(wrapText('the old bridge may close', { font, width: 100, maxLines: 4 }, tenEach)).toEqual([
      'the old',
      'bridge may',
      'close',
    ]);
  });

  it('cuts what does not fit with an ellipsis', () => {
    expect(wrapText('the old bridge may close', { font, width: 100, maxLines: 2 }, tenEach)).toEqual([
      'the old',
      'bridge…',
    ]);
  });

  it('ends the line before with the ellipsis where only a part of a word would follow', () => {
    expect(wrapText('the ship Donaudampf sank', { font, width: 90, maxLines: 2 }, tenEach)).toEqual([
      'the ship…',
    ]);
    expect(wrapText('the ships Donaudampf sank', { font, width: 90, maxLines: 2 }, tenEach)).toEqual([
      'the ships',
      'Donaudam…',
    ]);
  });

  it('breaks after a hyphen', () => {
    expect(wrapText('a long-awaited day', { font, width: 80, maxLines: 4 }, tenEach)).toEqual([
      'a long-',
      'awaited',
      'day',
    ]);
  });

  it('breaks a word wider than the line', () => {
    expect(wrapText('Donaudampfschiff', { font, width: 80, maxLines: 4 }, tenEach)).toEqual([
      'Donaudam',
      'pfschiff',
    ]);
  });

  it('yields no line for an empty text', () => {
    expect(wrapText('  ', { font, width: 80, maxLines: 4 }, tenEach)).toEqual([]);
  });

  it('never makes a line wider than asked nor more lines than asked', () => {
    const widths = fc.integer({ min: 20, max: 300 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        widths,
        fc.integer({ min: 1, max: 5 }),
        (text, width, maxLines) => {
          const lines = wrapText(text, { font, width, maxLines }, tenEach);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(tenEach(line, font)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

it('a text that fits is not cut', () => {
  expect(cutText('bridge', { font, width: 60 }, tenEach)).toBe('bridge');
  expect(cutText('bridge', { font, width: 50 }, tenEach)).toBe('brid…');
  expect(cutText('a bridge too far', { font, width: 110 }, tenEach)).toBe('a bridge…');
});
