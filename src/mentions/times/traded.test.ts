import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const NEWS = `Lund filed for protection on Thursday. ${'The quay is wet. '.repeat(7)}`;
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Lund files for protection' }), trigger).time?.edtf ?? null;

describe('whose subject is traded', () => {
  it.each([
    ['Shares in its owner fell sharply.', 'fell'],
    ['In early trade, Lund shares opened slightly higher.', 'opened'],
    ['Stocks and bonds rallied.', 'rallied'],
    ['The Crane composite index fell sharply.', 'fell'],
  ])('%s (%s)', (body, trigger) => {
    expect(dateOf(`${NEWS}${body}`, trigger)).toBe('2021-04-15');
  });

  it.each([
    ['The yard’s stocks of ore fell.', 'fell'],
    ['The bank’s futures desk closed.', 'closed'],
    ['The average age of sailors rose to 51.', 'rose'],
    ['Stocks of food retreated from the shelves.', 'retreated'],
    ['The school near the stock yard closed.', 'closed'],
    ['Markets closed.', 'closed'],
  ])('is no move of a market: %s', (body, trigger) => {
    expect(dateOf(`${NEWS}${body}`, trigger)).toBeNull();
  });
});
