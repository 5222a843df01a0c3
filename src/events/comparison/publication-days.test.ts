import { describe, expect, it } from 'vitest';
import { articlesOfNoSureDay } from './publication-days.ts';
import { sampleMention } from '../sample.ts';

/** Which of articles published on these days are doubted. */
function doubted(...days: string[]): string[] {
  const articles = days.map((published, index) => ({
    ...sampleMention({ text: `It burnt ${index}`, trigger: 'burnt' }).article,
    published,
  }));
  const unsure = articlesOfNoSureDay(articles);
  return articles.filter((article) => unsure.has(article)).map(({ published }) => published);
}

describe('days of publication that may be stand-ins', () => {
  it('doubts the first of January where no other article stands near it', () => {
    expect(doubted('2012-01-01', '2013-05-02')).toEqual(['2012-01-01']);
    expect(doubted('2012-01-01', '2012-01-01')).toEqual(['2012-01-01', '2012-01-01']);
  });

  it('believes it where the story goes on in the days around', () => {
    expect(doubted('2017-01-01', '2017-01-02')).toEqual([]);
    expect(doubted('2016-12-31', '2017-01-01')).toEqual([]);
  });

  it('believes it with a time of day, and every other day', () => {
    expect(doubted('2017-01-01T08:30:00Z', '2017-02-01')).toEqual([]);
    expect(doubted('2017-01-10')).toEqual([]);
  });
});
