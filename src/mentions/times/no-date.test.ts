import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a time that does not date its clause', () => {
  it.each([
    ['what a record is measured from', 'The index fell to its lowest close since 2003.', 'fell', null],
    ['the same of news', 'The index has lost the most since 2003.', 'lost', '2021-04-16'],
    [
      'what it is measured from, of an event',
      'The port lost the most since the storm of 1974.',
      'lost',
      null,
    ],
    ['when it began', 'Poe has lived abroad since the army in 2013 toppled him.', 'toppled', '2013'],
    ['a noun’s own', 'The port lost a crane in the storm of 1974.', 'lost', '1974'],
    ['the same of what came after', 'The port reopened after the storm of 1974.', 'reopened', null],
    ['that of what came first', 'The port reopened after the storm of 1974.', 'storm', '1974'],
    [
      'the day that the text is at',
      'The bank cut its rate on Thursday. Last Friday, Poe quit. The index fell 5 points but ended the day lower.',
      'fell',
      '2021-04-15',
    ],
    ['the beginning of what goes on', 'The pier has been closed since 2003.', 'closed', '2003/..'],
    [
      'the same of what only looks like a record',
      'The pier in the forest has been closed since 2003.',
      'closed',
      '2003/..',
    ],
    ['when a goal was made', 'Poe scored the winning goal for Ellis in March.', 'scored', '2021-03'],
    ['what a forecast is for', 'The port raised its forecast for the year.', 'raised', null],
    [
      'the day of what came before',
      'Stocks have suffered their biggest fall following Friday’s storm.',
      'fall',
      '2021-04-16',
    ],
    ['the day of what was done then', 'Friday’s storm closed the port.', 'storm', '2021-04-16'],
    ['in which things are counted', 'The fire was the port’s 21st fire this year.', 'fire', null],
    ['what results are for', 'The port will publish its results for 2020 in June.', 'publish', '2021-06'],
    ['what is over', 'A man hurt in a raid in May last year should be freed.', 'freed', null],
    ['what may come', 'The mayor should resign in June.', 'resign', '2021-06'],
    ['no count', 'The fire was the first disaster in 2008.', 'disaster', '2008'],
    ['no forecast', 'The port was closed for the year.', 'closed', '2021'],
    ['an end', 'Trading was suspended until May 3.', 'suspended', null],
    ['a bound', 'The port closed by April 3.', 'closed', '../2021-04-03'],
    [
      'the period of figures',
      'The port posted a loss for the first quarter on Tuesday.',
      'posted',
      '2021-04-13',
    ],
    [
      'a time gone by beside a present perfect',
      'The singer, whose songs filled halls in the 1950s, has died.',
      'died',
      '2021-04-16',
    ],
    ['a time that reaches the present beside one', 'The fleet has shrunk this year.', 'shrunk', '2021'],
    ['what somebody was called', 'Lund, the champion in 2009, was hurt.', 'hurt', null],
    ['a difference', 'The ferry docked on April 12, three days later than planned.', 'planned', null],
    [
      'what it differs by',
      'The ferry docked on April 12, three days later than planned.',
      'docked',
      '2021-04-12',
    ],
    ['a period by itself', 'Sales fell in the first quarter.', 'fell', '2021-01/2021-03'],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
