import { expect, it } from 'vitest';
import { DARK, FORCED, LIGHT, type Theme } from '../../timeline/theme.ts';
import css from './tokens.css?raw';

const NAMES = ['paper', 'surface', 'ink', 'muted', 'rule', 'line', 'band', 'accent', 'denied'] as const;

/** The declarations of the nth block that declares colours. */
function block(nth: number): Map<string, string> {
  const text = [...css.matchAll(/\{([^{}]*--paper:[^{}]*)\}/gu)][nth]?.[1] ?? '';
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

it.each<[string, number, Theme]>([
  ['light', 0, LIGHT],
  ['dark by the system', 1, DARK],
  ['dark by choice', 2, DARK],
  ['forced colours', 3, FORCED],
])('the style sheet’s colours are the drawing’s: %s', (_name, nth, theme) => {
  for (const name of NAMES) expect(block(nth).get(name), name).toBe(theme[name]);
});

it('the style sheet’s faces are the drawing’s', () => {
  expect(block(0).get('serif')?.replaceAll("'", '"')).toBe(LIGHT.serif);
  expect(block(0).get('sans')?.replaceAll("'", '"')).toBe(LIGHT.sans);
});
