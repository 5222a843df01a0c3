import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Whom the last sentence's first words mean. */
const meant = (text: string) =>
  mentionsOf(text)
    .at(-1)
    ?.antecedents.map(({ name }) => name);

describe('whom “the 61-year-old” means', () => {
  it('is the subject of the sentence before', () => {
    expect(
      meant('Mayor Ann Poe, who had backed Ben Ruiz, was jailed. The 61-year-old resigned on Monday.'),
    ).toEqual(['Ann Poe']);
  });

  it('is the subject where its object is no person', () => {
    expect(meant('Mayor Ann Poe left Oslo. The 61-year-old resigned on Monday.')).toEqual(['Ann Poe']);
  });

  it('is nobody where it may be the subject or the object', () => {
    expect(meant('Judge Ann Poe jailed Ben Ruiz. The 61-year-old resigned on Monday.')).toEqual([]);
    expect(meant('Mayor Ann Poe jailed former clerk Ben Ruiz. The 61-year-old resigned on Monday.')).toEqual(
      [],
    );
  });

  it('is nobody where that is nobody’s name, nor what only has that age', () => {
    expect(meant('The court met in Oslo. The 61-year-old resigned on Monday.')).toEqual([]);
    expect(meant('Mayor Ann Poe left. The 61-year-old bridge closed on Monday.')).toEqual([]);
  });
});
