import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Port profits rise' }), trigger).time?.edtf ?? null;

describe('the time of a figure that another is set against', () => {
  it.each([
    ['Profits rose 3 per cent on last year.', 'rose'],
    ['Profits rose 3% over last year.', 'rose'],
    ['Profits rose to $5 billion from $3 billion in 2019.', 'rose'],
    ['Sales fell to 300, from about 500 a year earlier.', 'fell'],
    ['Sales fell 3% against June last year.', 'fell'],
    ['Sales fell 3% compared with last year.', 'fell'],
  ])('dates nothing: %s', (body, trigger) => {
    expect(dateOf(body, trigger)).toBeNull();
  });

  it.each([
    ['Sales rose from 3 percent in January to 5 percent in March.', 'rose', '2021-03'],
    ['The rate was raised, up from 5%, on Monday.', 'raised', '2021-04-12'],
    ['The index rose, up from 7,520 on Tuesday.', 'rose', '2021-04-16'],
    ['The dollar was quoted at 113 yen, down from about 112.9 late Tuesday.', 'quoted', '2021-04-16'],
    ['Volume fell to 800 million shares, against 900 million on Tuesday.', 'fell', '2021-04-16'],
    ['A yacht was sold, against the wishes of 5 partners on Tuesday.', 'sold', '2021-04-13'],
    ['Lund beat Poe 3-1, against 10 men on Monday.', 'beat', '2021-04-12'],
    ['The index closed at 7,484, against 7,520 on Tuesday.', 'closed', '2021-04-16'],
    ['The rate fell from 5% on Monday.', 'fell', '2021-04-12'],
    ['Sales rose 3% over the summer of 2019.', 'rose', '2019-22'],
    ['The men fled from cell 5 in March.', 'fled', '2021-03'],
    ['A worker fell from the roof in March.', 'fell', '2021-03'],
    ['The army lost more than 20 soldiers in March.', 'lost', '2021-03'],
    ['Sales fell to 300 in March, from 500 a year earlier.', 'fell', '2021-03'],
  ])('is told from the time of the clause: %s (%s): %s', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
