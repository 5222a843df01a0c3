import { expect, it } from 'vitest';
import { groupPeople } from './people.ts';

const meant = (names: readonly string[], text: string, title = '') =>
  groupPeople([...names, text]).inArticle()(text, title);

it('a family name may stand first', () => {
  expect(meant(['Xi Jinping', 'Mia Lund'], 'Xi')).toBe('Xi Jinping');
  expect(meant(['Kim Jong Un', 'Mia Lund'], 'Kim', 'mr')).toBe('Kim Jong Un');
});

it('a name is somebody’s who has it last, and nobody’s of two who have it first', () => {
  expect(meant(['Xi Jinping', 'Ann Xi'], 'Xi')).toBe('Ann Xi');
  expect(meant(['Xi Jinping', 'Xi Zhongxun'], 'Xi')).toBe('Xi');
});

it('a given name alone may be another’s', () => {
  expect(meant(['Ann Poe', 'Mia Lund'], 'Ann')).toBe('Ann');
});
