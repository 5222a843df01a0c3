import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

/** What an invented text of Friday, 16 April 2021, tells of. */
const toldIn = (body: string) =>
  taggedMentionsOf(body).map(
    ({ trigger, kind, stance, time }) => `${trigger.text} ${kind} ${stance} ${time?.edtf ?? 'undated'}`,
  );

it.each([
  [
    'A hearing due on Tuesday was postponed.',
    ['hearing plan expects 2021-04-20', 'postponed happening asserts undated'],
  ],
  [
    'The hearing, due on Tuesday, was postponed.',
    ['hearing plan expects 2021-04-20', 'postponed happening asserts undated'],
  ],
  [
    'The launch set for May was scrapped.',
    ['launch plan expects 2021-05', 'scrapped happening asserts undated'],
  ],
  [
    'A strike planned for May was averted on Tuesday.',
    ['strike plan expects 2021-05', 'averted happening asserts 2021-04-13'],
  ],
  ['The election due in May will be held on Sunday.', ['election plan expects 2021-04-18']],
])('A time that was set for a noun is its own, and no verb’s: %s', (body, expected) => {
  expect(toldIn(body)).toEqual(expected);
});

it('A trip that is called off is told of as off', () => {
  expect(toldIn('Poe cancelled a trip planned for May.')).toContain('trip happening denies 2021-05');
});

it('What was held has the day of that, whenever it was set for', () => {
  expect(toldIn('A vote scheduled for Monday was held on Tuesday.')).toEqual([
    'vote happening asserts 2021-04-13',
  ]);
});

it.each([
  ['The appeal due next week will be heard by a judge.', 'heard plan expects 2021-04-19/2021-04-25'],
  ['A report due on Friday will show a rise.', 'show plan expects 2021-04-16'],
])('What is to come of it is of that time too: %s', (body, expected) => {
  expect(toldIn(body)).toContain(expected);
});

it.each([
  ['A fire set early Tuesday destroyed a church.', 'fire happening asserts 2021-04-13'],
  ['A protest planned for weeks drew a crowd on Monday.', 'protest happening asserts 2021-04-12'],
])('What was set on a day, or planned for so long, has happened: %s', (body, expected) => {
  expect(toldIn(body)).toContain(expected);
});
