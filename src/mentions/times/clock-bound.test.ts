import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a bound by the clock', () => {
  it.each([
    ['The pier collapsed shortly after 1 a.m. Monday.', 'collapsed', '2021-04-12'],
    ['The pier collapsed just before 6 a.m. on April 1.', 'collapsed', '2021-04-01'],
    ['The pier collapsed before midnight on Monday.', 'collapsed', '2021-04-12'],
    ['The pilot escaped after 9 p.m. and hid before midnight.', 'escaped', '2021-04-16'],
    ['The pier collapsed by 9 a.m. Monday.', 'collapsed', '2021-04-12'],
    ['Police evacuated the pier by midnight on Sunday.', 'evacuated', '2021-04-11'],
    ['Parliament must pass the budget by midnight on Wednesday.', 'pass', '2021-04-21'],
    ['Rebels had seized the pier by 6 a.m. on Monday.', 'seized', '../2021-04-12T06:00'],
    ['By noon on Monday, 45 people had died.', 'died', '../2021-04-12T12:00'],
    ['By 11:00 on Monday the Crane index had gained 5%.', 'gained', '2021-04-12'],
    ['The pier collapsed by Monday.', 'collapsed', '../2021-04-12'],
    ['By 11:00 the Crane index was down 3%.', 'down', '2021-04-16'],
    ['Stocks opened higher but gave up their gains by noon.', 'gave', '2021-04-16'],
    ['The pier collapsed after March 31, 2021.', 'collapsed', '2021-04-01/..'],
  ])('%s (%s): %s', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
