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
