import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { clauseAround } from './clause.ts';
import { wordsOf } from './wording.ts';

function clause(text: string, trigger: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const index = tokens.findIndex((token) => token.text === trigger);
  return wordsOf(clauseAround(tokens, index).tokens, null);
}

describe('a clause with something put in before its verb', () => {
  it.each([
    ['All of the crew — two men and a boy — were saved.', 'saved', 'All of the crew were saved'],
    ['Marchers – some carrying flags – shouted at the mayor.', 'shouted', 'Marchers shouted at the mayor'],
    ['The crew -- who came in May -- finally left the port.', 'left', 'The crew finally left the port'],
  ])('goes on behind dashes: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });

  it('ends at a dash behind which another clause begins', () => {
    expect(clause('The crew left — Poe stayed.', 'stayed')).toBe('Poe stayed');
  });

  it('has all that describes its subject', () => {
    expect(clause('The close-knit, mostly rural town mourned.', 'mourned')).toBe(
      'The close-knit, mostly rural town mourned',
    );
    expect(clause('As the pier was unsafe, angry workers left.', 'left')).toBe('Angry workers left');
  });

  it('keeps the object of a verb behind its subject', () => {
    expect(clause('A row began when police said the foreman was held.', 'held')).not.toBe('Police was held');
  });
});
