import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

const REPORTED = 'Halden reported a loss for the first quarter on Monday.';
const QUARTER = '2021-01/2021-03';

describe('the period that an article gives figures of', () => {
  it.each([
    ['results', `${REPORTED} Revenue fell 4 percent.`, 'fell', QUARTER],
    ['results of a month', 'Halden reported a loss for March. Sales fell 3 percent.', 'fell', '2021-03'],
    [
      'the month of a report',
      'Halden announced a profit in March. Sales fell 3 percent after the fire.',
      'fell',
      null,
    ],
    ['the results of another', `${REPORTED} Sales rose 5 percent at Nordbank.`, 'rose', '2021-04-12'],
    ['what was earned at another', `${REPORTED} Lund earned $3 million at Nordbank.`, 'earned', '2021-04-12'],
    [
      'the shares, of the day of the report',
      `${REPORTED} Revenue rose 4 percent. The shares fell 2 percent.`,
      'fell',
      '2021-04-12',
    ],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
