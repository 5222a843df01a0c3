import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { sampleTitle } from './sample-title.ts';

const titleOf = (text: string, word: string): string =>
  sampleTitle([mentionAt(mentionsOf(text), word)], new Map());

describe('what describes somebody between commas', () => {
  it('stands with the name before it', () => {
    expect(titleOf('Ben Ruiz, a nurse jailed in March for theft, was freed on Monday.', 'jailed')).toBe(
      'Ben Ruiz, a nurse jailed for theft',
    );
  });

  it('takes along the article of a name, and is of no one else', () => {
    expect(titleOf('The Bronx, a borough hit by floods in March, was dry on Monday.', 'hit')).toBe(
      'The Bronx, a borough hit by floods',
    );
    expect(titleOf('Ann Poe, the mother of a boy killed by police in March, spoke.', 'killed')).not.toMatch(
      /^Ann Poe/u,
    );
  });

  it('is told by itself where no name is described', () => {
    expect(titleOf('After talks in Oslo, a nurse jailed in March was freed on Monday.', 'jailed')).toMatch(
      /^A nurse/u,
    );
    expect(titleOf('A spokesman, a nurse jailed in March, was freed on Monday.', 'jailed')).toMatch(
      /^A nurse/u,
    );
    expect(titleOf('To Ann Poe, a nurse jailed her brother in March, said Ruiz.', 'jailed')).toMatch(
      /^A nurse/u,
    );
  });
});
