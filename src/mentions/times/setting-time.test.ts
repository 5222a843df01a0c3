import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** When a trigger is told to be in an invented text of Friday, 16 April 2021. */
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

it('What is done at a thing set for a day is of that day', () => {
  const body = 'A successor will be named at a meeting scheduled for May 3.';
  expect(dateOf(body, 'named')).toBe('2021-05-03');
  expect(dateOf(body, 'meeting')).toBe('2021-05-03');
  expect(dateOf('Poe will take part in talks scheduled for May 3.', 'take')).toBe('2021-05-03');
});

it('What is done about it is not', () => {
  expect(dateOf('Poe criticised a rally scheduled for May 3.', 'criticised')).not.toBe('2021-05-03');
  expect(dateOf('The party believes in elections set for May 3.', 'believes')).not.toBe('2021-05-03');
});

it('What is over was not done at a thing to come', () => {
  expect(dateOf('A successor was named at a meeting scheduled for May 3.', 'named')).not.toBe('2021-05-03');
});
