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

describe('of a thing and whose it is, what a relative pronoun stands for', () => {
  it('is the one of its kind that people are of, but not what else is of it', () => {
    expect(meant('Police held the crew of a ship which rammed a ferry.')).toBe('A ship');
    expect(meant('Police held the wife of an old man which died.')).toBe('An old man');
    expect(meant('Police held the members of a crew which were armed.')).toBe('The members of a crew');
    expect(meant('Poe showed photos of a pier which were taken in May.')).toBe('Photos of a pier');
    expect(meant('Workers mended the roof of a pier which collapsed.')).toBe('The roof of a pier');
    expect(meant('Poe saw the collapse of a pier which killed nine.')).toBe('The collapse of a pier');
    expect(meant('Police held the driver of a bus who hit a tree.')).toBe('The driver of a bus');
    expect(meant('Poe met the head of the union which struck.')).toBe('The head of the union');
  });

  it('is the people that something is of, but not all of whom some are named', () => {
    expect(meant('Poe met the families of the 16 people who died.')).toBe('The 16 people');
    expect(meant('Poe met one of the people who died.')).toBe('One of the people');
    expect(meant('Poe met the rest of the miners who left.')).toBe('The rest of the miners');
  });
});
