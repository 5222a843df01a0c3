import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who speaks in a text, by the statements' order. */
const speakersOf = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => source?.name);

describe('whose owner or leader speaks', () => {
  it.each([
    ['Northreach Ltd cut jobs on Friday. Its owner said it would not close.', 'Northreach Ltd’s owner'],
    ['The union called a strike. “We will win,” its leader said.', 'union’s leader'],
    ['The firm and the council met. Its leader said they would sign.', 'leader'],
    ['Northreach Ltd said the Selkie Bank would close. The union lost, its leader said.', 'leader'],
  ])('is told by what the sentence before was about: %s', (text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });
});
