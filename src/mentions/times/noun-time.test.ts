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

  it.each([
    ['Hundreds on Tuesday attended the funeral of a nurse on Monday.', 'funeral', '2021-04-12'],
    ['The mayor on Tuesday praised the release of a reporter in March.', 'release', '2021-03'],
    ['Lund was tried on Tuesday for the murder of his brother in March.', 'murder', '2021-03'],
    ['The minister on Tuesday condemned the killing of a guard in March.', 'killing', '2021-03'],
  ])('looks back where the verb or the noun does: "%s"', (body, noun, date) => {
    expect(dateOf(body, noun)).toBe(date);
  });

  it.each([
    ['The council on Monday approved the closure of the bridge in May.', 'closure'],
    ['The company on Tuesday announced the sale of its mill in June.', 'sale'],
    ['The council on Tuesday delayed the demolition of the tower in May.', 'demolition'],
    ['Norship on Monday cancelled the launch of its ship on Saturday.', 'launch'],
    ['The council on Tuesday banned the sale of fireworks in May.', 'sale'],
    ['Parliament on Monday postponed the vote of confidence on Wednesday.', 'vote'],
    ['The police on Tuesday predicted the theft of boats in May.', 'theft'],
    ['The company on Tuesday feared a theft of boats in May.', 'theft'],
  ])('is not of the past where what is planned may be to come: "%s"', (body, noun) => {
    expect(dateOf(body, noun)).toBeNull();
  });

  it('is the verb’s where that has no other', () => {
    expect(dateOf('Lund was jailed for the murder of a nurse in March.', 'jailed')).toBe('2021-03');
    expect(dateOf('Lund was jailed for the murder of a nurse in March.', 'murder')).toBeNull();
  });
});
