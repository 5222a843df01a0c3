import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import type { EventTime } from '../../event-list/schema.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { momentOf, ToldMoments } from './told-moments.ts';

const DAY: EventTime = {
  edtf: '2021-03-04',
  start: '2021-03-04',
  end: '2021-03-05',
  precision: 'day',
  certainty: 'stated',
  because: '',
};

/** The moment of a word of a text, dated there or by its event elsewhere. */
function moment(text: string, trigger: string, dated: { own?: true; event?: EventTime; isNoun?: true }) {
  const made = sampleMention({ text, trigger, ...(dated.own ? { time: sampleTime('2021-03-04') } : {}) });
  const [sentence] = analyseText(text).sentences;
  const pos = dated.isNoun ? ('noun' as const) : ('verb' as const);
  const mention = {
    ...made,
    weight: 1,
    sentence: sentence ?? made.sentence,
    trigger: { ...made.trigger, pos },
  };
  return momentOf(mention, dated.event ?? null);
}

const isTold = (asked: ReturnType<typeof moment>, told: ReturnType<typeof moment>, areActsOne = true) => {
  const moments = new ToldMoments();
  moments.note(told, 2);
  return moments.has(asked, { articles: 1, areActsOne });
};

describe('what is told of already', () => {
  it('is how a thing went that another passage dates: "survived a vote"', () => {
    const text = 'Ann Poe survived a vote of confidence on Thursday.';
    const vote = moment(text, 'vote', { event: DAY, isNoun: true });
    expect(isTold(moment(text, 'survived', { own: true }), vote)).toBe(true);
    const friday = { ...DAY, start: '2021-03-05', end: '2021-03-06' };
    const later = moment(text, 'vote', { event: friday, isNoun: true });
    expect(isTold(moment(text, 'survived', { own: true }), later)).toBe(false);
  });

  it('is not what else happened that day: "was arrested after the raid"', () => {
    const text = 'Ann Poe was arrested on Thursday after the raid.';
    const raid = moment(text, 'raid', { event: DAY, isNoun: true });
    expect(isTold(moment(text, 'arrested', { own: true }), raid)).toBe(false);
  });

  it('is not what something only led up to: "walked out after talks failed"', () => {
    const text = 'Crews walked out on Thursday after talks with the port failed.';
    const walked = moment(text, 'walked', { own: true });
    const talks = { ...moment(text, 'talks', { own: true, isNoun: true }), isLedUp: true, isAct: false };
    expect(isTold(walked, talks)).toBe(false);
    expect(isTold(talks, walked)).toBe(true);
  });

  it('is one of two acts of one date only where they count as one', () => {
    const text = 'Ann Poe signed on Thursday and was presented.';
    const [signed, shown] = [moment(text, 'signed', { own: true }), moment(text, 'presented', { own: true })];
    expect(isTold(shown, signed)).toBe(true);
    expect(isTold(shown, signed, false)).toBe(false);
  });
});
