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

describe('where somebody spoke', () => {
  it('is no event beside what they said there', () => {
    expect(weightOf('Speaking to sailors on Monday, Ann Poe sold the ferry.', 'Speaking')).toBeLessThan(0.5);
    expect(weightOf('Ann Poe, speaking in Oslo on Monday, said it sank.', 'speaking')).toBeLessThan(0.5);
    expect(weightOf('Ann Poe spoke to sailors on Monday.', 'spoke')).toBeGreaterThan(0.5);
    expect(weightOf('Ann Poe, leaving Oslo on Monday, said it sank.', 'leaving')).toBeGreaterThan(0.5);
    expect(weightOf('Leaving the port on Monday, Ann Poe sold the ferry.', 'Leaving')).toBeGreaterThan(0.5);
  });
});

describe('a state that began at a time', () => {
  it.each([
    ['The index reached a high on Monday.', 'reached', 0.9],
    ['Ann Poe became mayor in March.', 'became', 0.9],
    ['Poe Motors extended the recall on Monday.', 'extended', 0.9],
    ['The pier extends for a mile.', 'extends', 0.08],
    ['The index reached a high.', 'reached', 0.2],
    ['Ann Poe owned the ferry in March.', 'owned', 0.2],
  ])('is an event as surely as its time is stated: %s (%s): %d', (body, trigger, weight) => {
    expect(weightOf(body, trigger)).toBeCloseTo(weight);
  });
});

describe('what is done or goes on', () => {
  it.each([
    ['Police used water cannon on Monday.', 'used', 0.9],
    ['Police used water cannon in March.', 'used', 0.2],
    ['Police used water cannon.', 'used', 0.2],
    ['Poe Motors employed 900 people in March.', 'employed', 0.2],
  ])('is an event where its day is stated: %s (%s): %d', (body, trigger, weight) => {
    expect(weightOf(body, trigger)).toBeCloseTo(weight);
  });
});

describe('what something followed', () => {
  it.each([
    ['The move follows a recall of cars on Monday.', 'recall', 0.9],
    ['The strike came after a collapse of talks on Monday.', 'collapse', 0.9],
  ])('is an event of the day that is stated: %s (%s): %d', (body, trigger, weight) => {
    expect(weightOf(body, trigger)).toBeCloseTo(weight);
  });

  it.each([
    ['The move follows a recall of cars.', 'recall'],
    ['The move follows a recall of cars in March.', 'recall'],
    ['The move comes before a recall of cars on Monday.', 'recall'],
  ])('is told by the way without one, and before it happens: %s (%s)', (body, trigger) => {
    expect(weightOf(body, trigger)).toBeLessThan(0.6);
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

it('that something came out is hardly an event, other than coming to light of itself', () => {
  const weightIn = (body: string) => mentionAt(mentionsOf(body), 'emerged').weight;
  expect(weightIn('The mine is to close, it emerged on Monday.')).toBeLessThan(0.2);
  expect(weightIn('Two men emerged from the mine on Monday.')).toBeGreaterThan(0.2);
});
