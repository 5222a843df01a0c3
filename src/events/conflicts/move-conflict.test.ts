import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../event-list/civil.ts';
import { mentionAt, taggedMentionsOf } from '../../mentions/test-story.ts';
import type { ArticleFeatures } from '../comparison/article-likeness.ts';
import { timeSpan } from '../span.ts';
import { measureOf } from './measure-conflict.ts';
import { moveConflict, type Moving } from './move-conflict.ts';

function moving(body: string, trigger: string): Moving {
  const mention = mentionAt(taggedMentionsOf(body, { title: 'Shares fall' }), trigger);
  const article = { day: civilToMs('2021-04-16') } as ArticleFeatures;
  return { article, measure: measureOf(mention), mention, span: timeSpan(mention.time) };
}
const conflictOf = (a: string, b: string, trigger = 'fell') =>
  moveConflict(moving(a, trigger), moving(b, trigger));

describe('two moves of prices', () => {
  it('are not one if their days are others, though one is only concluded', () => {
    expect(conflictOf('The Dow fell 508 points on Tuesday.', 'The Dow fell 300 points.')).toMatch(/days/u);
    expect(conflictOf('Stocks fell on Tuesday.', 'Stocks fell sharply.')).toMatch(/days/u);
    expect(conflictOf('The Dow fell below 10,000 on Tuesday.', 'The Dow fell 3 percent.')).toMatch(/days/u);
  });

  it('are not one if others move', () => {
    expect(conflictOf('The Hang Seng fell 3 percent.', 'The Dow Jones fell 3 percent.')).toMatch(/others/u);
    expect(conflictOf('The Dow Jones fell 3 percent.', 'The Dow fell 3 percent.')).toBeNull();
    expect(conflictOf('The index fell 3 percent.', 'The Dow fell 3 percent.')).toBeNull();
  });

  it('may be one that two outlets give another day by the same measure', () => {
    expect(conflictOf('The Dow fell 508 points on Tuesday.', 'The Dow fell 508 points.')).toBeNull();
  });

  it('are none of results, nor of people', () => {
    expect(conflictOf('Profit fell 3 percent, Lund said on Tuesday.', 'Profit fell 5 percent.')).toBeNull();
    expect(conflictOf('A man fell to his death on Tuesday.', 'A man fell to his death.')).toBeNull();
  });

  it('are no loss of a thing, but may be one of value', () => {
    const shares = moving('Shares of Halden fell 3 percent.', 'fell');
    const against = (body: string, trigger: string) => moveConflict(shares, moving(body, trigger));
    expect(against('Halden lost the ship.', 'lost')).toMatch(/price/u);
    expect(against('Halden regretted the loss of a ship.', 'loss')).toMatch(/price/u);
    expect(against('Halden lost a third of its value.', 'lost')).toBeNull();
    expect(against('Halden announced a sale of shares.', 'sale')).toBeNull();
    expect(against('Halden fell on fears of a strike.', 'fell')).toBeNull();
  });
});
