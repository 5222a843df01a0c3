import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../../mentions/test-story.ts';
import { sampleTitle } from './sample-title.ts';

const titleOf = (text: string, trigger: string): string =>
  sampleTitle([mentionAt(taggedMentionsOf(text), trigger)], new Map());

describe('what somebody is held to have done', () => {
  it('is told by itself where it has a time of its own', () => {
    const accused = 'A woman accused Roy Cole on Monday of groping her in 2003.';
    expect(titleOf(accused, 'groping')).toBe('Groping her in 2003');
    expect(titleOf(accused, 'accused')).toBe('A woman accused Roy Cole of groping her in 2003');
    expect(titleOf('Ben Ruiz was jailed on Monday for robbing a bank in 2015.', 'robbing')).toBe(
      'Robbing a bank',
    );
  });

  it('keeps who is said not to have done it, or to be about to', () => {
    expect(titleOf('Ida Holm was cleared on Monday of taking a bribe in 2014.', 'taking')).toMatch(
      /cleared/u,
    );
    expect(titleOf('The bank is thinking of selling the mill in June.', 'selling')).toMatch(/thinking/u);
    expect(titleOf('The judge warned Ben Ruiz of breaking the order in March.', 'breaking')).toMatch(
      /warned/u,
    );
  });
});
