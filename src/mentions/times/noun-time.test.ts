import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { published: '2021-04-16' }), trigger).time?.edtf ?? null;

describe('a time behind what a noun is of', () => {
  it.each([
    ['Two men were charged Tuesday with the killing of a guard in March.', 'killing', 'charged'],
    ['Lund was convicted on Tuesday of the murder of his brother in March.', 'murder', 'convicted'],
    ['Police on Tuesday arrested Lund over the murder of a nurse in March.', 'murder', 'arrested'],
  ])('is the noun’s in "%s"', (body, noun, verb) => {
    expect(dateOf(body, noun)).toBe('2021-03');
    expect(dateOf(body, verb)).toBe('2021-04-13');
  });

  it('is the verb’s where that has no other', () => {
    expect(dateOf('Lund was jailed for the murder of a nurse in March.', 'jailed')).toBe('2021-03');
    expect(dateOf('Lund was jailed for the murder of a nurse in March.', 'murder')).toBeNull();
  });
});
