import { expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { undergoerOf } from './undergoer.ts';

const count = (text: string, trigger: string) => undergoerOf(mentionAt(mentionsOf(text), trigger)).count;

it('counts one more and several of those who are harmed', () => {
  expect(count('A fourth victim died on Tuesday.', 'died')).toBe('further');
  expect(count('Another woman was shot on Tuesday.', 'shot')).toBe('further');
  expect(count('Three miners were killed on Monday.', 'killed')).toBe('several');
  expect(count('The blast killed workers on Monday.', 'killed')).toBe('several');
});

it('counts several more as several, and a part of them as no further one', () => {
  expect(count('Another 12 people were injured on Monday.', 'injured')).toBe('several');
  expect(count('Another two dozen people were injured on Monday.', 'injured')).toBe('several');
  expect(count('Another dozen people were injured on Monday.', 'injured')).toBe('several');
  expect(count('A third of the villagers died on Tuesday.', 'died')).not.toBe('further');
});

it('counts neither one, nor a first, nor those whom no harm befalls', () => {
  expect(count('A miner died on Tuesday.', 'died')).toBeNull();
  expect(count('A first victim died on Tuesday.', 'died')).toBeNull();
  expect(count('A second suspect was arrested on Tuesday.', 'arrested')).toBeNull();
});
