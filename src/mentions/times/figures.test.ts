import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const NEWS = 'The port opened a pier on Thursday. ';
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(NEWS + body, { title: 'Port opens pier' }), trigger).time?.edtf ?? null;

describe('the period of a change, before what changed', () => {
  it.each([
    ['Its March sales fell 38% from a year earlier.', 'fell', '2021-03'],
    ['First-quarter revenue was up 2%.', 'up', '2021-01/2021-03'],
    ['Third-quarter losses widened.', 'widened', '2020-07/2020-09'],
    ['The 2019 loss widened to $3 billion.', 'widened', '2019'],
  ])('%s (%s): %s', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });

  it.each([
    ['The 2016 champions lost 3 games.', 'lost'],
    ['The March winner fell.', 'fell'],
  ])('is that of the noun alone: %s', (body, trigger) => {
    expect(dateOf(body, trigger) ?? '').not.toMatch(/^(?:2016|2021-03)$/u);
  });
});

describe('the period of results that were reported', () => {
  const REPORTED = 'The firm reported a record profit for the first quarter on Thursday. ';

  it('is that of the figures behind them', () => {
    const body = `${REPORTED}Net income rose to $818 million. Revenue climbed 24% to $5 billion.`;
    expect(dateOf(body, 'rose')).toBe('2021-01/2021-03');
    expect(dateOf(body, 'climbed')).toBe('2021-01/2021-03');
  });

  it('is not that of what else happened', () => {
    expect(dateOf(`${REPORTED}Its shares rose 3%.`, 'rose')).toBe('2021-04-15');
  });
});
