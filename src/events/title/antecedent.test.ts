import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { antecedent } from './antecedent.ts';
import { wordsOf } from './wording.ts';

/** What the "who" or "which" of a text stands for. */
function meant(text: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const pronoun = tokens.findIndex(({ lower }) => lower === 'who' || lower === 'which');
  return wordsOf(antecedent(tokens, pronoun), null);
}

describe('what a relative pronoun stands for', () => {
  it('is whose age stands before it, and not whose mother that is', () => {
    expect(meant('Ann Poe, mother of student Ben Poe, 19, who was killed in May, left.')).toBe(
      'Student Ben Poe',
    );
    expect(meant('Poe met the head of the union, who left.')).toBe('The head of the union');
    expect(meant('Poe was jailed for the death of Ben Ruiz, who fled.')).toBe('Ben Ruiz');
    expect(meant('Poe met the mayor of Oslo, who fled.')).toBe('The mayor of Oslo');
  });

  it('is all that stands behind "that", up to a preposition', () => {
    expect(meant('Poe said that a ban on travel between ports, which she imposed, would end.')).toBe(
      'A ban on travel between ports',
    );
  });

  it('is a whole name with "for" in it', () => {
    expect(meant('Poe runs the Agency for Rural Roads, which has crews in Quay.')).toBe(
      'The Agency for Rural Roads',
    );
  });
});
