import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['A trial will be held of a man accused of killing a guard.', 'killing', 'happening asserts'],
  ['Talks aimed at ending the strike collapsed.', 'ending', 'plan expects'],
  ['The mayor will honour those killed in the fire.', 'killed', 'happening asserts'],
  ['The mayor wants the law changed.', 'changed', 'plan expects'],
  ['The mayor had the law changed.', 'changed', 'happening asserts'],
  ['The mayor will have the law changed.', 'changed', 'plan expects'],
  ['The ferry may sink, killing the crew.', 'killing', 'plan expects'],
])('A participle is read by what governs it: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});

it('A clause is read once for each that hangs on it, however deep they nest', () => {
  // Read twice at each level, sixty of them would take longer than anybody can wait.
  const body = `The pier was built by a firm ${'owned by a man accused by a crew '.repeat(30)}in March.`;
  expect(readingOf(body, 'accused')).toBe('happening asserts');
});
