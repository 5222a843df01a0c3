import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['A strike could not be ruled out.', 'strike', 'plan doubts'],
  ['A strike has not been ruled out.', 'ruled', 'plan doubts'],
  ['The owners could not rule out a strike.', 'strike', 'plan doubts'],
  ['The owners ruled out a strike.', 'strike', 'happening denies'],
  ['A strike was ruled out.', 'strike', 'happening denies'],
  ['The owners did not avoid a collision.', 'collision', 'happening asserts'],
  ['A strike was ruled unlawful.', 'strike', 'happening asserts'],
])('What is or is not ruled out: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});
