import { describe, expect, it } from 'vitest';
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import type { Mention, TimelineEvent } from '../event-list/schema.ts';
import { absences, listing, quoteParts, timeNote } from './telling.ts';
import { listKnownOn } from './visible-list.ts';

const list = listFrom(talks);
const event = (id: string) => list.events.find((one) => one.id.includes(id)) as TimelineEvent;
const mention = (id: string, index = 0) => event(id).mentions[index] as Mention;

describe('which outlets lack an event', () => {
  it('tells who published before it from whose article doesn’t have it', () => {
    expect(absences(event('sanna'), list, 'en-GB')).toEqual([
      'Not in North Wire’s article, published 9 May, the day before.',
    ]);
    expect(absences(event('tellmann'), list, 'en-GB')).toEqual(['Not in Metropolitan Herald’s article.']);
    expect(absences(event('chat'), list, 'en-GB')).toEqual([
      'Not in North Wire’s article, published 9 May, 2 days before.',
      'Not in Metropolitan Herald’s article, published 10 May, the day before.',
    ]);
  });

  it('tells the day of an update from that of publication', () => {
    const articles = list.articles.map((article) =>
      article.published.startsWith('2019-05-09')
        ? { ...article, published: '2019-05-08', updated: '2019-05-09' }
        : article,
    );
    expect(absences(event('sanna'), { ...list, articles }, 'en-GB')).toEqual([
      'Not in North Wire’s article, updated 9 May, the day before.',
    ]);
  });

  it('says who had not yet published on the day that is looked at', () => {
    const known = listKnownOn(list, '2019-05-09');
    expect(absences(event('tariffs'), known, 'en-GB')).toEqual([
      'Nine had not yet published.',
      'Herald had not yet published.',
    ]);
  });

  it('says nothing where all have it', () => {
    expect(absences(event('kade'), list, 'en-GB')).toEqual([]);
  });
});

describe('a quote', () => {
  it('is cut where its time phrase stands', () => {
    const parts = quoteParts(mention('sanna'));
    expect(parts.phrase).toBe('Friday');
    expect(parts.before + parts.phrase + parts.after).toBe(mention('sanna').quote.text);
  });

  it('is whole where the phrase stands in another sentence, which is said', () => {
    const channel = mention('kade', 1);
    expect(quoteParts(channel)).toEqual({ before: channel.quote.text, phrase: '', after: '' });
    expect(timeNote(channel, '9 May')?.elsewhere).toBe('dated by a sentence before');
  });
});

it('a rule does not repeat the phrase it is about', () => {
  expect(timeNote(mention('sanna'), '10 May')).toEqual({
    elsewhere: null,
    phrase: 'Friday',
    about: 'with a past verb',
    means: '10 May',
    rule: 'the Friday before 11 May 2019, when Channel Nine updated',
  });
});

it('a rule does not repeat a phrase that goes over two lines', () => {
  const said = mention('sanna');
  const time = said.time as NonNullable<Mention['time']>;
  const because = '“Nov. 3 and 14”: from “Nov. 3” to “14”';
  const note = timeNote({ ...said, time: { ...time, text: 'Nov. 3\nand 14', because } }, '3–14 Nov');
  expect(note).toMatchObject({ phrase: 'Nov. 3 and 14', rule: 'from “Nov. 3” to “14”' });
});

it('names are listed as one says them', () => {
  expect([listing([]), listing(['a']), listing(['a', 'b']), listing(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
