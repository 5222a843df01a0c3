import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { sampleTitle } from './sample-title.ts';

const titleOf = (text: string, word: string): string =>
  sampleTitle([mentionAt(mentionsOf(text), word)], new Map());

describe('the name between commas of who does something', () => {
  it.each([
    ['The port director, Ben Ruiz, resigned on Monday.', 'The port director, Ben Ruiz, resigned'],
    ['Northreach’s former CEO, Ben Ruiz, resigned on Monday.', 'Northreach’s former CEO, Ben Ruiz, resigned'],
  ])('stands in the title: %s', (text, title) => {
    expect(titleOf(text, 'resigned')).toBe(title);
  });

  it.each([
    ['The port director, a native of Quay, resigned on Monday.', 'The port director resigned'],
    ['The port director, Ben Ruiz said, resigned on Monday.', 'The port director resigned'],
    ['The ferry, Sea Queen, resigned on Monday.', 'The ferry resigned'],
  ])('does not where it is no name, or of no person: %s', (text, title) => {
    expect(titleOf(text, 'resigned')).toBe(title);
  });

  it('is left out where it makes the title too long', () => {
    const text =
      'The port director, Ben Ruiz, opened the old northern pier with a new crane of the port on Monday.';
    expect(titleOf(text, 'opened')).toMatch(/^The port director opened/u);
  });
});
