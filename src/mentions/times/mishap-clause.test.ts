import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('what a mishap told of by its day did', () => {
  it.each([
    ['A storm that swept through the town on Monday killed nine people.', 'killed'],
    ['A bomb that exploded in a market on Monday wounded five guards.', 'wounded'],
    ['The fire, which broke out on Monday, injured two guards.', 'injured'],
    ['A storm that hit on Monday killed nine people and left others homeless.', 'killed'],
    ['A storm that hit on Monday killed nine people and left others homeless.', 'left'],
    ['A bomb that was set off in a market on Monday wounded five guards.', 'wounded'],
    ['An earthquake which struck the coast on Monday destroyed 300 homes.', 'destroyed'],
  ])('%s (%s)', (body, trigger) => {
    expect(dateOf(body, trigger)).toBe('2021-04-12');
  });

  it.each([
    ['The storm, which formed on Monday, killed nine people.', 'killed'],
    ['A man who was freed on Monday killed two guards.', 'killed'],
    ['A missile that the army tested on Monday hit a school.', 'hit'],
    ['A crash that was investigated on Monday killed five people.', 'killed'],
    ['A leak that was repaired on Monday flooded the plant.', 'flooded'],
    ['The epidemic, which began on Monday, killed 2,000 people.', 'killed'],
    ['A storm that hit on Monday killed nine people and led to a ban.', 'led'],
    ['A storm that hit on Monday killed nine people and was condemned by Poe.', 'condemned'],
    ['A storm that hit on Monday killed nine people and the state closed schools.', 'closed'],
    ['The fire, which broke out on Monday, led to a ban.', 'led'],
  ])('is not of that day: %s (%s)', (body, trigger) => {
    expect(dateOf(body, trigger)).not.toBe('2021-04-12');
  });
});
