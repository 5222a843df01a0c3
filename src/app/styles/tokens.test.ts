import { expect, it } from 'vitest';
import { DARK, FORCED, LIGHT } from '../../timeline/theme.ts';
import css from './tokens.css?raw';

const NAMES = ['paper', 'surface', 'ink', 'muted', 'rule', 'line', 'band', 'accent', 'denied'] as const;

/** The declarations of the nth block that declares all colours. */
function block(nth: number): Map<string, string> {
  const text = [...css.matchAll(/\{([^{}]*--denied:[^{}]*)\}/gu)][nth]?.[1] ?? '';
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

it.each(NAMES)('the style sheet’s colour is the drawing’s, light and dark: %s', (name) => {
  expect(block(0).get(name)).toBe(`light-dark(${LIGHT[name]}, ${DARK[name]})`);
});

it.each(NAMES)('where the reader forces colours it is the drawing’s too: %s', (name) => {
  expect(block(1).get(name)).toBe(FORCED[name]);
});

it('the style sheet’s faces are the drawing’s', () => {
  expect(block(0).get('serif')?.replaceAll("'", '"')).toBe(LIGHT.serif);
  expect(block(0).get('sans')?.replaceAll("'", '"')).toBe(LIGHT.sans);
});
