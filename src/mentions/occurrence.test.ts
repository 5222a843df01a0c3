import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from './test-story.ts';

const weightOf = (body: string, trigger: string): number => mentionAt(mentionsOf(body), trigger).weight;

describe('how surely a passage tells of an event', () => {
  it('is little where an outlet says how it knows', () => {
    const told = 'Poe sold the ferry in May, the Daily Herald has learned.';
    expect(weightOf(told, 'learned')).toBeLessThan(0.2);
    expect(weightOf('Letters seen by the Daily Herald show that Poe sold the ferry.', 'seen')).toBeLessThan(
      0.2,
    );
  });

  it('is as ever where somebody else comes to know', () => {
    expect(weightOf('Ann Poe learned of the sale on Monday.', 'learned')).toBeGreaterThan(0.5);
  });
});

describe('a state that began at a time', () => {
  it.each([
    ['The index reached a high on Monday.', 'reached', 0.9],
    ['Ann Poe became mayor in March.', 'became', 0.9],
    ['The index reached a high.', 'reached', 0.2],
    ['Ann Poe owned the ferry in March.', 'owned', 0.2],
  ])('is an event as surely as its time is stated: %s (%s): %d', (body, trigger, weight) => {
    expect(weightOf(body, trigger)).toBeCloseTo(weight);
  });
});

describe('a name that ends in a trade', () => {
  it('is a firm’s, not a person’s', () => {
    const [mention] = mentionsOf('Poe Motors said it sold the ferry.');
    expect(mention?.participants[0]).toMatchObject({ name: 'Poe Motors', type: 'organisation' });
  });

  it('is nobody’s by itself', () => {
    const { participants } = mentionAt(mentionsOf('Energy is scarce. Ann Poe sold Energy.'), 'sold');
    expect(participants.some(({ type }) => type === 'organisation')).toBe(false);
  });
});
