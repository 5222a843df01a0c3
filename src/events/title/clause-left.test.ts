import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { leftPart, rowOfParticiples } from './clause-left.ts';

/** What stands left of a word in its clause. */
function left(text: string, word: string) {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const part = leftPart(
    tokens,
    tokens.findIndex((token) => token.text === word),
  );
  const words = (all: typeof part.tokens) => all.map((token) => token.text).join(' ');
  return { words: words(part.tokens), hasSubject: part.hasSubject, opener: tokens[part.opener ?? -1]?.text };
}

describe('what stands left of a word in its clause', () => {
  it('begins behind the conjunction and the comma that end the clause before', () => {
    const text = 'The port closed on Monday, and engineers inspected the pier.';
    expect(left(text, 'inspected').words).toBe('engineers');
    expect(left(text, 'closed')).toEqual({ words: 'The port', hasSubject: true, opener: undefined });
  });

  it('goes on before what is put in', () => {
    expect(left('Poe, the mayor, opened the pier.', 'opened').words).toBe('Poe');
    expect(left('The nurse who poisoned three men was jailed.', 'jailed').words).toBe('The nurse was');
  });

  it('has the noun that a relative clause is of, and says where it is opened', () => {
    expect(left('Police held a man who robbed a bank.', 'robbed')).toMatchObject({
      words: 'a man',
      hasSubject: true,
      opener: 'who',
    });
  });

  it('shares the subject of the verb before "and"', () => {
    expect(left('The port will close and sell its cranes.', 'sell').words).toMatch(/^The port will\b/u);
  });

  it('has no subject where none stands there', () => {
    expect(left('Opened by the mayor, the pier is safe.', 'Opened').hasSubject).toBe(false);
  });
});

describe('a row of participles', () => {
  const row = (text: string, word: string) => {
    const tokens = analyseText(text).sentences[0]?.tokens ?? [];
    return rowOfParticiples(tokens, tokens.findIndex((token) => token.text === word) - 1);
  };

  it('opens at the comma before the first', () => {
    expect(row('The quake struck, killing 22 people and injuring 40.', 'injuring')).toBe(3);
    expect(row('The quake struck, killing 22 people.', 'killing')).toBe(3);
  });

  it('is none behind a verb of the clause', () => {
    expect(row('The firm cut jobs and sold ships.', 'sold')).toBeNull();
    expect(row('The quake injured 40.', 'injured')).toBeNull();
  });
});
