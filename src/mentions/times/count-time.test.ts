import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('the year in which things are counted', () => {
  it.each([
    ['the year so far', 'The fire was the port’s 21st fire this year.', 'fire', null],
    ['the same by its number', 'The fire was the port’s third of 2021.', 'fire', null],
    ['a year gone by', 'Poe spoke on Monday. The explosion was the third of 2016.', 'explosion', '2016'],
    ['no count', 'The fire was the first disaster in 2008.', 'disaster', '2008'],
    ['no verb of being', 'The port lost its third fire engine this year.', 'lost', '2021'],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
