import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../../mentions/test-story.ts';
import { sampleMention } from '../sample.ts';
import { retoldEvents } from './retold.ts';

const ADMITTED = { article: 'a', text: 'He has admitted to asking them for money' };
const admitted = sampleMention({ ...ADMITTED, trigger: 'admitted' });
const asking = { ...sampleMention({ ...ADMITTED, trigger: 'asking' }), sentence: admitted.sentence };
const elsewhere = sampleMention({ article: 'b', text: 'He kept asking them for money', trigger: 'asking' });

const event = (title: string, mentions: (typeof admitted)[], rank: number, isTouched = false) => ({
  title,
  mentions,
  rank,
  isTouched,
  time: null,
});

describe('an event that has the title of another', () => {
  const first = event('Poe admitted to asking', [admitted, elsewhere], 1);

  it('is not listed where the same sentences tell of the one of the better rank', () => {
    const retold = event('Poe admitted to asking', [asking], 2);
    expect([...retoldEvents([retold, first])]).toEqual([retold]);
  });

  it('is listed where a sentence tells of it alone', () => {
    const alone = event('Poe admitted to asking', [asking, elsewhere], 2);
    expect(retoldEvents([event('Poe admitted to asking', [admitted], 1), alone]).size).toBe(0);
  });

  it('is not listed where it is word for word what the same sentence has somebody say', () => {
    const statement = event('Poe: he asked them for money', [admitted], 1);
    const words = event('He asked them for money', [asking], 2);
    expect([...retoldEvents([words, statement])]).toEqual([words]);
    const other = event('Lee: he asked them for money', [asking], 2);
    expect(retoldEvents([other, statement]).size).toBe(0);
  });

  it('is listed where it has another title, or an editor touched it', () => {
    expect(retoldEvents([first, event('Poe asked them for money', [asking], 2)]).size).toBe(0);
    expect(retoldEvents([first, event('Poe admitted to asking', [asking], 2, true)]).size).toBe(0);
  });
});

describe('a plan of no day', () => {
  const demand = { article: 'a', text: 'Poe demanded an apology' };
  const demanded = sampleMention({ ...demand, trigger: 'demanded', stem: 'demand' });
  const apology = {
    ...sampleMention({ ...demand, trigger: 'apology', kind: 'plan' }),
    sentence: demanded.sentence,
  };
  const time = {
    edtf: '2021-03-04',
    start: '2021-03-04',
    end: '2021-03-05',
    precision: 'day',
    certainty: 'stated',
  } as const;
  const plan = event('Poe demanded an apology', [apology], 1);

  it('is not listed beside the act of speech that asks for it', () => {
    expect([...retoldEvents([plan, { ...event('Poe demanded', [demanded], 2), time }])]).toEqual([plan]);
  });

  it('is not listed beside the order that it come about, where most outlets tell of it so', () => {
    const tell = () => {
      const mentions = taggedMentionsOf('The court ordered the ferry firm to halt the sailings.');
      return { ordered: mentionAt(mentions, 'ordered'), halt: mentionAt(mentions, 'halt') };
    };
    const [a, b] = [tell(), tell()];
    const alone = sampleMention({
      article: 'c',
      text: 'The decision to halt it was hailed',
      trigger: 'halt',
      kind: 'plan',
    });
    const halt = event('The ferry firm to halt', [a.halt, b.halt, alone], 1);
    const order = { ...event('The court ordered the ferry firm to halt', [a.ordered, b.ordered], 2), time };
    expect([...retoldEvents([halt, order])]).toEqual([halt]);
    const one = { ...order, mentions: [a.ordered] };
    expect(retoldEvents([halt, one]).size).toBe(0);
  });

  it('is listed beside what is done to bring it about', () => {
    const mentions = taggedMentionsOf('The firm rushed a ferry to halt the leak.');
    const halt = { ...mentionAt(mentions, 'halt'), kind: 'plan' as const };
    const rushed = { ...event('The firm rushed a ferry', [mentionAt(mentions, 'rushed')], 2), time };
    expect(retoldEvents([event('The firm to halt the leak', [halt], 1), rushed]).size).toBe(0);
  });

  it('is listed beside another deed, and where another outlet tells of it alone', () => {
    const left = { ...demanded, trigger: { ...demanded.trigger, stem: 'leave' } };
    expect(retoldEvents([plan, { ...event('Poe left', [left], 2), time }]).size).toBe(0);
    const told = event('Poe demanded an apology', [apology, elsewhere], 1);
    expect(retoldEvents([told, { ...event('Poe demanded', [demanded], 2), time }]).size).toBe(0);
  });
});
