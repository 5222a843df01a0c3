import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { selectEvents } from './select.ts';

const DAY = sampleTime('2021-03-04');
const spec = (more: Partial<SampleSpec> = {}): SampleSpec => ({
  text: 'Ann Poe opened the bridge and left',
  trigger: 'opened',
  index: 5,
  ...more,
});
const made = (more: Partial<SampleSpec> = {}, changed: Partial<EventMention> = {}): EventMention => ({
  ...sampleMention(spec(more)),
  weight: 1,
  ...changed,
});
const articlesOf = (mentions: readonly EventMention[]) =>
  new Set(mentions.map(({ article }) => article)).size;
/** The groups of a story of one subject. */
const select = (...groups: { mentions: EventMention[] }[]) => {
  const audience = articlesOf(groups.flatMap(({ mentions }) => mentions));
  return selectEvents(groups.map((group) => ({ ...group, audience }))).map(({ mentions }) => ({ mentions }));
};
const isListed = (...mentions: EventMention[]) => select({ mentions }).length === 1;

describe('the selection of events', () => {
  it('lists what one article tells surely and dates', () => {
    expect(isListed(made({ time: DAY }))).toBe(true);
    expect(isListed(made())).toBe(false);
    expect(isListed(made({ time: DAY }, { weight: 0.4 }))).toBe(false);
  });

  it('lists what several articles tell, also without a date', () => {
    expect(isListed(made({ article: 'a' }), made({ article: 'b' }))).toBe(true);
    const byTheWay = { weight: 0.3 };
    expect(isListed(made({ article: 'a' }, byTheWay), made({ article: 'b' }, byTheWay))).toBe(false);
  });

  it('lists what many of many articles tell, even if each by the way', () => {
    const byTheWay = ['a', 'b', 'c', 'd'].map((article) => made({ article }, { weight: 0.3 }));
    expect(selectEvents([{ mentions: byTheWay, audience: 11 }])).toHaveLength(1);
    expect(selectEvents([{ mentions: byTheWay, audience: 12 }])).toEqual([]);
  });

  it('leaves out what all who tell of it say did not happen, however many', () => {
    const denied = ['a', 'b', 'c', 'd'].map((article) =>
      made({ article, speaker: 'Ann Poe', stance: 'denies' }),
    );
    expect(isListed(...denied)).toBe(false);
    expect(isListed(...denied, made({ article: 'e' }))).toBe(true);
  });

  it('leaves out what each of a few articles names by the way, without a date', () => {
    const byTheWay = ['a', 'b', 'c', 'd'].map((article) => made({ article }, { weight: 0.3 }));
    expect(selectEvents([{ mentions: byTheWay, audience: 4 }])).toEqual([]);
    expect(selectEvents([{ mentions: byTheWay, audience: 10 }])).toEqual([]);
    const surely = [...byTheWay, made({ article: 'a' })];
    expect(selectEvents([{ mentions: surely, audience: 10 }])).toHaveLength(1);
  });

  it('counts as many what is a good part of the articles of its subject', () => {
    const mentions = ['a', 'b', 'c'].map((article) =>
      made({ article, ...(article === 'a' ? { time: DAY } : {}) }, { weight: 0.3 }),
    );
    expect(selectEvents([{ mentions, audience: 4 }])).toEqual([]);
    expect(selectEvents([{ mentions, audience: 5 }])).toHaveLength(1);
    expect(selectEvents([{ mentions, audience: 9 }])).toEqual([]);
  });

  it('lists without a date what two say happened, also where each quotes somebody', () => {
    const quoted = (article: string) => made({ article, speaker: 'Ann Poe' });
    expect(isListed(quoted('a'), quoted('b'))).toBe(true);
    const denied = (article: string) => made({ article, speaker: 'Ann Poe' }, { stance: 'denies' });
    expect(isListed(denied('a'), denied('b'))).toBe(false);
  });

  it('leaves out a plan that only a speaker has, where what was said has a day and speaks for it', () => {
    const claimed = made({ kind: 'plan', speaker: 'Ann Poe', time: DAY });
    const said = (time?: typeof DAY) => ({
      ...made({ kind: 'statement', speaker: 'Ann Poe', ...(time && { time }) }),
      sentence: claimed.sentence,
    });
    expect(select({ mentions: [claimed] }, { mentions: [said(DAY)] })).toEqual([{ mentions: [said(DAY)] }]);
    expect(select({ mentions: [claimed] }, { mentions: [said()] })).toEqual([{ mentions: [claimed] }]);
    expect(isListed(made({ kind: 'plan', speaker: 'Ann Poe' }))).toBe(false);
    const told = made({ time: DAY, kind: 'plan' });
    expect(select({ mentions: [claimed, told] }, { mentions: [said(DAY)] })).toHaveLength(2);
  });

  it('keeps a dated statement also where its words name no event', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', time: DAY };
    expect(isListed(made(said))).toBe(true);
    expect(isListed(made({ kind: 'statement', speaker: 'Ann Poe' }))).toBe(false);
  });

  it('lets it stand for the rest also where the same article goes on with the lesser one', () => {
    const opened = made({ time: DAY });
    const left = { ...made({ trigger: 'left', time: DAY }, { weight: 0.8 }), sentence: opened.sentence };
    const leftAgain = made({ text: 'Ann Poe left early', trigger: 'left', index: 6 });
    const again = made({
      text: 'Ann Poe left on Friday',
      trigger: 'left',
      time: sampleTime('2021-03-05'),
      index: 7,
    });
    expect(select({ mentions: [opened] }, { mentions: [left, leftAgain] })).toHaveLength(1);
    expect(select({ mentions: [opened] }, { mentions: [left, again] })).toHaveLength(2);
  });

  it('lets the surest event of one passage and day stand for the rest', () => {
    const opened = made({ time: DAY });
    const left = { ...made({ trigger: 'left', time: DAY }, { weight: 0.8 }), sentence: opened.sentence };
    const groups = [{ mentions: [left] }, { mentions: [opened] }];
    expect(select(...groups)).toEqual([{ mentions: [opened] }]);
  });

  it('keeps the second of two acts of one passage where two of a few articles tell of both', () => {
    const told = (article: string) => {
      const opened = made({ time: DAY, article });
      return [opened, { ...made({ trigger: 'left', time: DAY, article }), sentence: opened.sentence }];
    };
    const [[openedA, leftA], [openedB, leftB]] = [told('a'), told('b')];
    if (!openedA || !leftA || !openedB || !leftB) throw new Error('two acts each');
    const third = made({ text: 'Poe opened it', time: DAY, article: 'c' });
    const opening = { mentions: [openedA, openedB, third] };
    expect(select(opening, { mentions: [leftA, leftB] })).toHaveLength(2);
    expect(select(opening, { mentions: [leftA] })).toHaveLength(1);
  });

  it('keeps two events of one passage that have different days', () => {
    const opened = made({ time: DAY });
    const left = { ...made({ trigger: 'left', time: sampleTime('2021-03-05') }), sentence: opened.sentence };
    expect(select({ mentions: [left] }, { mentions: [opened] })).toHaveLength(2);
  });

  it('leaves out what has only a beginning: "demanded since 2019"', () => {
    const began = sampleTime('2019-01-01');
    const open = { ...began, interval: { start: '2019-01-01', end: null, precision: 'year' as const } };
    expect(isListed(made({ time: open }))).toBe(false);
  });

  it('leaves out a plan for no more than a year, or with only an end', () => {
    const plan = (time: EventMention['time']) => isListed(made({ kind: 'plan' }, { time }));
    const month = sampleTime('2030-01-01', 31, 'month');
    const year = sampleTime('2030-01-01', 365, 'year');
    const until = { ...month, interval: { start: null, end: '2030-02-01', precision: 'month' as const } };
    expect([month, year, until].map(plan)).toEqual([true, false, false]);
    expect(isListed(made({ time: year }))).toBe(true);
  });

  it('lists a plan that may come about only from the head of an article', () => {
    const might = { kind: 'plan' as const, weight: 0.5 };
    expect(isListed(made({ time: DAY, index: 0 }, might))).toBe(true);
    expect(isListed(made({ time: DAY }, might))).toBe(false);
  });

  it('does not list what is but the matter of other acts', () => {
    const scrapped = (article: string) => {
      const text = 'Poe scrapped the sale';
      const mention = made({ text, trigger: 'sale', article });
      const pos = new Map([
        ['scrapped', 'VERB' as const],
        ['the', 'DET' as const],
      ]);
      const tokens = mention.sentence.tokens.map((token) => ({
        ...token,
        lemma: token.lower === 'scrapped' ? 'scrap' : token.lemma,
        pos: pos.get(token.lower) ?? token.pos,
      }));
      const trigger = { ...mention.trigger, pos: 'noun' as const };
      return { ...mention, trigger, sentence: { ...mention.sentence, tokens } };
    };
    expect(isListed(scrapped('a'), scrapped('b'))).toBe(false);
    const sold = made({ text: 'The sale was done', trigger: 'sale', article: 'c' });
    expect(isListed(scrapped('a'), { ...sold, time: DAY })).toBe(true);
  });
});
