import { expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { contestConflict } from './contest-conflict.ts';

/** A contest that somebody wins against another. */
function contest(
  winner: string,
  verb: string,
  loser: string,
  type: 'person' | 'organisation' | 'unknown' = 'person',
) {
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

it('names that stand once are of no known type, and who lost did so to somebody', () => {
  const final = contest('Ann Poe', 'beat', 'Leo Ruiz');
  expect(contestConflict(final, contest('Leo Ruiz', 'beat', 'Mia Lind', 'unknown'))).not.toBeNull();
  const lost = sampleMention({ text: 'Ruiz lose 6-4 to Lind', trigger: 'lose', people: ['Leo Ruiz'] });
  const tokens = lost.sentence.tokens.map((token) =>
    token.text === 'Lind' ? { ...token, pos: 'PROPN' as const } : token,
  );
  expect(contestConflict(final, { ...lost, sentence: { ...lost.sentence, tokens } })).not.toBeNull();
});

it('who won a title has beaten somebody', () => {
  const final = contest('Ann Poe', 'beat', 'Leo Ruiz');
  expect(contestConflict(final, contest('Ann Poe', 'win', 'Danube Open', 'unknown'))).toBeNull();
});
