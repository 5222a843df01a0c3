import { describe, expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

const told = (body: string, trigger: string) =>
  taggedMentionsOf(body, { title: 'Shares fall' }).find(({ trigger: { text } }) => text === trigger);

describe('what a quantity did, told with "to be"', () => {
  it.each([
    ['The Crane index was up 5.1% on Monday.', 'up', 'rise'],
    ['The Crane index was down by more than 300 points on Monday.', 'down', 'fall'],
    ['Fares were about 3 percent lower on Monday.', 'lower', 'fall'],
    ['Fares were $3 higher on Monday.', 'higher', 'rise'],
  ])('%s (%s): %s', (body, trigger, stem) => {
    const mention = told(body, trigger);
    expect(mention?.trigger.stem).toBe(stem);
    expect(mention).toMatchObject({ kind: 'happening', time: { edtf: '2021-04-12' } });
  });

  it.each([
    ['The crew was up 24 hours on Monday.', 'up'],
    ['The mayor was down two flights of stairs.', 'down'],
    ['The index would be up 5.1%.', 'up'],
    ['Two cranes were down on Monday.', 'down'],
  ])('is no move: %s', (body, trigger) => {
    expect(told(body, trigger)).toBeUndefined();
  });
});
