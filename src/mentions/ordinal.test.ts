import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from './test-story.ts';

const ordinalOf = (body: string, trigger: string) => mentionAt(mentionsOf(body), trigger).ordinal;

describe('which of its kind an event is', () => {
  it.each([
    ['The second search of the mine found nobody.', 'found', 'second'],
    ['The owners cancelled the first launch.', 'cancelled', 'first'],
    ['They met for the third time.', 'met', 'third'],
    ['They met for the twelfth time.', 'met', 'twelfth'],
    ['They met for the 2nd time.', 'met', '2nd'],
    ['The owners called off the first launch.', 'called', 'first'],
  ])('%s (%s): %s', (body, trigger, ordinal) => {
    expect(ordinalOf(body, trigger)).toBe(ordinal);
  });

  it('is not said by the order of what it came after', () => {
    expect(ordinalOf('After the first talks, the ferry sank.', 'sank')).toBeNull();
    expect(ordinalOf('They met after the second vote.', 'met')).toBeNull();
  });

  it('is not said by the order of people, nor by "last"', () => {
    expect(ordinalOf('The first captain sold the ferry.', 'sold')).toBeNull();
    expect(ordinalOf('The last strike ruined the port.', 'ruined')).toBeNull();
  });
});
