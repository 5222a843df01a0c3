import { describe, expect, it } from 'vitest';
import { DARK, FORCED, LIGHT, outletColours, type Theme } from './theme.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each<[string, Theme]>([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_name, theme) => {
  const grounds = [theme.paper, theme.surface, theme.band];

  it('keeps text readable on every ground', () => {
    for (const ground of grounds) {
      for (const text of [theme.ink, theme.muted, theme.accent, theme.denied, ...theme.outlets]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keeps lines that carry meaning visible', () => {
    for (const ground of grounds) expect(contrast(theme.line, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('gives outlets beyond the palette its colours again', () => {
  const outlets = Array.from({ length: LIGHT.outlets.length + 1 }, (_, lane) => ({ id: `outlet-${lane}` }));
  const colours = outletColours(outlets, LIGHT);
  expect(colours.get(`outlet-${LIGHT.outlets.length}`)).toBe(LIGHT.outlets[0]);
  expect(new Set(outletColours(outlets, FORCED).values())).toEqual(new Set(['CanvasText']));
});
