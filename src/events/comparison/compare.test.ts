import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { compareMentions } from './compare.ts';
import { describeMentions } from './describe-mentions.ts';
import { THRESHOLD } from '../clustering/join.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

/** Compares two mentions of a story, of which the rest tells, too. */
function compare(one: EventMention, other: EventMention, ...rest: EventMention[]) {
  const [a, b] = describeMentions([one, other, ...rest]);
  if (!a || !b) throw new Error('two mentions are asked for');
  return compareMentions(a, b);
}

const mention = (spec: SampleSpec, clauseTerms: string[] = []): EventMention => ({
  ...sampleMention(spec),
  clauseTerms,
});

describe('how alike two mentions are', () => {
  const stolen = (text: string, trigger: string, people: string[], article: string) =>
    mention({ text, trigger, stem: trigger, people, article });

  it('is nothing where their triggers have nothing in common', () => {
    const one = stolen('Ann Poe won in Oslo', 'won', ['Ann Poe'], 'a');
    expect(compare(one, stolen('Ann Poe left Oslo', 'left', ['Ann Poe'], 'b')).likeness).toBe(0);
  });

  it('of related triggers asks for a name or the wording in common', () => {
    const one = stolen('Thieves rob the bank', 'rob', [], 'a');
    const same = stolen('Thieves steal from the bank', 'steal', [], 'b');
    const other = stolen('Players steal bases', 'steal', [], 'b');
    expect(compare(one, same).likeness).toBeGreaterThan(0);
    expect(compare(one, other).likeness).toBe(0);
  });

  it('of words of one meaning asks for both, or for the place beside the name', () => {
    const one = stolen('Raiders drag the harbour gate', 'drag', ['Ann Poe'], 'a');
    expect(
      compare(one, stolen('Raiders haul the harbour gate', 'haul', ['Ann Poe'], 'b')).likeness,
    ).toBeGreaterThan(0);
    expect(compare(one, stolen('Raiders haul the harbour gate', 'haul', [], 'b')).likeness).toBe(0);
    const spoke = (text: string, trigger: string, place: string, article: string) =>
      mention({ text, trigger, people: ['Ann Poe'], places: [place], article });
    const address = spoke('all heard her address in Oslo', 'address', 'Oslo', 'a');
    const speech = spoke('Ann Poe gave a fiery speech in Norway', 'speech', 'Norway', 'b');
    const rest = [address, speech].map(({ article }) => ({
      ...stolen('Raiders drag the harbour gate', 'drag', [], 'a'),
      article,
    }));
    expect(compare(address, speech, ...rest).likeness).toBeGreaterThan(THRESHOLD);
    expect(compare(address, speech, ...rest).shared).toEqual(['address/speech', 'Ann Poe', 'Oslo/Norway']);
    const elsewhere = spoke('Ann Poe gave a fiery speech in Rome', 'speech', 'Rome', 'b');
    expect(compare(address, elsewhere, ...rest).likeness).toBe(0);
  });

  it('of a verb that leaves open what happens hangs on the words that depend on it', () => {
    const ordered = (object: string, article: string) =>
      mention(
        {
          text: `Ann Poe ordered ${object}`,
          trigger: 'ordered',
          stem: 'order',
          people: ['Ann Poe'],
          article,
        },
        [object],
      );
    expect(compare(ordered('talks', 'a'), ordered('talks', 'b')).likeness).toBeGreaterThan(THRESHOLD);
    expect(compare(ordered('talks', 'a'), ordered('tanks', 'b')).likeness).toBe(0);
  });
});

describe('how alike two statements are', () => {
  const said = (text: string, about: string, index: number, day = '2021-03-04') =>
    mention({
      text,
      trigger: 'said',
      stem: 'say',
      speaker: 'Ann Poe',
      index,
      time: sampleTime(day),
      about: { trigger: about },
    });
  const first = said('Ann Poe said the bridge would close', 'close', 3);
  const sameArticle = (other: EventMention) => ({ ...other, article: first.article });

  it('is much where one goes on with the other, whatever it is about', () => {
    const next = sameArticle(said('Money ran out, Ann Poe said', 'ran', 4));
    expect(compare(first, next)).toMatchObject({ shared: ['Ann Poe goes on'] });
    expect(compare(first, next).likeness).toBeGreaterThan(THRESHOLD);
  });

  it('is nothing where it stands far off, on another day or in another article', () => {
    const elsewhere = said('Money ran out, Ann Poe said', 'ran', 4);
    expect(compare(first, elsewhere).likeness).toBe(0);
    expect(compare(first, sameArticle(said('Money ran out, Ann Poe said', 'ran', 9))).likeness).toBe(0);
    expect(
      compare(first, sameArticle(said('Money ran out, Ann Poe said', 'ran', 4, '2021-03-02'))).likeness,
    ).toBe(0);
  });

  it('is nothing between what was said and what happened', () => {
    const happened = mention({ text: 'The bridge did close', trigger: 'close', article: 'b' });
    expect(compare(first, happened).likeness).toBe(0);
  });
});
