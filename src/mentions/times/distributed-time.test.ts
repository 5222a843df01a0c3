import { describe, expect, it } from 'vitest';
import { mentionsOf, taggedMentionsOf } from '../test-story.ts';

const daysOf = (text: string, word: string) =>
  mentionsOf(text)
    .filter(({ trigger }) => trigger.text === word)
    .map(({ time }) => time?.edtf);

describe('an event on several days', () => {
  it('is one event for each day of a list', () => {
    expect(daysOf('The drivers walked out on Monday and on Thursday.', 'walked')).toEqual([
      '2021-04-12',
      '2021-04-15',
    ]);
    expect(daysOf('The drivers struck on Monday, Wednesday and Friday.', 'struck')).toEqual([
      '2021-04-12',
      '2021-04-14',
      '2021-04-16',
    ]);
  });

  it('is one on days next to one another', () => {
    expect(daysOf('Holm and Brandt met on Monday and Tuesday.', 'met')).toEqual(['2021-04-12']);
  });

  it('is one on a day that the second is only counted from', () => {
    const days = taggedMentionsOf('The ferry docked on April 5, three days later than planned.')
      .filter(({ trigger }) => trigger.text === 'docked')
      .map(({ time }) => time?.edtf);
    expect(days).toEqual(['2021-04-05']);
  });

  it('is one where the second day is of something else', () => {
    expect(daysOf('The drivers struck on Monday and will meet on Thursday.', 'struck')).toEqual([
      '2021-04-12',
    ]);
    expect(daysOf('Ada Holm met the drivers on Monday.', 'met')).toEqual(['2021-04-12']);
  });
});
