import { expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { contestConflict } from './contest-conflict.ts';

/** A contest that somebody wins against another. */
function contest(winner: string, verb: string, loser: string, type: 'person' | 'organisation' = 'person') {
  const made = sampleMention({ text: `${winner} ${verb} ${loser}`, trigger: verb, people: [winner, loser] });
  const participants = made.participants.map(({ name }) => {
    const role = name === winner ? ('agent' as const) : ('patient' as const);
    return { name, type, role };
  });
  return { ...made, participants };
}

it('two contests are others where each names one whom the other does not', () => {
  expect(
    contestConflict(contest('Ann Poe', 'beat', 'Leo Ruiz'), contest('Leo Ruiz', 'defeat', 'Mia Lind')),
  ).toBe('of Poe and Ruiz, and of Ruiz and Lind');
});

it('one told from either side, by full name or surname, is one', () => {
  const won = contest('Ann Poe', 'beat', 'Leo Ruiz');
  expect(contestConflict(won, contest('Ruiz', 'lose', 'Poe'))).toBeNull();
  expect(contestConflict(won, contest('Leo Ruiz', 'meet', 'Mia Lind'))).toBeNull();
  expect(contestConflict(won, contest('Leo Ruiz', 'beat', 'Cup', 'organisation'))).toBeNull();
});
