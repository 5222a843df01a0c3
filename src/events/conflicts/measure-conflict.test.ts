import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { measureConflict, measureOf } from './measure-conflict.ts';

const measured = (text: string, trigger: string) => ({
  measure: measureOf(mentionAt(mentionsOf(text), trigger)),
});
const conflictOf = (a: string, b: string, trigger: string) =>
  measureConflict(measured(a, trigger), measured(b, trigger));

describe('two mentions', () => {
  it('are of two events by how much something rose, how a match ended, how strong a quake was', () => {
    expect(conflictOf('Profit rose 12 percent.', 'Profit rose by 5 percent.', 'rose')).toMatch(/12 %.*5 %/u);
    expect(conflictOf('Holm beat Lund 2-1 on Monday.', 'Holm beat Lund 3-0 on Friday.', 'beat')).toMatch(
      /3-0/u,
    );
    const quake = (magnitude: string) => `A ${magnitude}-magnitude earthquake struck Holm on Monday.`;
    expect(conflictOf(quake('6.1'), quake('5.2'), 'struck')).toMatch(/magnitude/u);
  });

  it('are of two events by how many points a price lost, not where nothing says by how much', () => {
    expect(conflictOf('The Dow lost 508 points.', 'The Dow lost 1,369.88 points.', 'lost')).toMatch(/508/u);
    expect(conflictOf('The Dow lost 369.88 points.', 'The Dow lost 370 points.', 'lost')).toBeNull();
    expect(conflictOf('The Dow lost 369.88 points.', 'Shares lost ground.', 'lost')).toBeNull();
  });

  it('may be of one where an outlet rounds, tells it from the other side, or counts people', () => {
    expect(conflictOf('Profit rose 12 percent.', 'Profit rose nearly 12.3 percent.', 'rose')).toBeNull();
    expect(measured('Holm lost 1-2 to Lund on Monday.', 'lost').measure?.text).toBe('2-1');
    const quake = (magnitude: string) => `A quake of magnitude ${magnitude} struck Holm on Monday.`;
    expect(conflictOf(quake('6.1'), quake('6.3'), 'struck')).toBeNull();
    expect(conflictOf('The quake killed 14 people.', 'The quake killed 19 people.', 'killed')).toBeNull();
    expect(conflictOf('Profit rose 12 percent.', 'Profit rose on Monday.', 'rose')).toBeNull();
  });

  it('have of two magnitudes of one sentence each the nearer', () => {
    const text =
      'A 6.1-magnitude quake struck Holm on Monday, years after a magnitude 7.2 quake killed 200 there.';
    expect(measured(text, 'struck').measure?.value).toBe(6.1);
    expect(measured(text, 'killed').measure?.value).toBe(7.2);
  });

  it('are of two votes by how either ended, whichever side is named first', () => {
    expect(conflictOf('The House passed it 225 to 208.', 'They passed the bill by 84-8.', 'passed')).toMatch(
      /225-208.*84-8/u,
    );
    const tally = (text: string, trigger: string) => measured(text, trigger).measure?.text;
    expect(tally('Members rejected the plan, 203 to 230.', 'rejected')).toBe('230-203');
    expect(tally('Seven sided with them in the 225-208 vote.', 'vote')).toBe('225-208');
    expect(tally('The board approved 10 to 15 permits on Monday.', 'approved')).toBeUndefined();
    expect(tally('She was sentenced to 5 to 10 years.', 'sentenced')).toBeUndefined();
  });

  it('have no tally of another vote, and none of ages', () => {
    const tally = (text: string) => measured(text, 'passed').measure?.text;
    expect(tally('The House passed the bill after the Senate approved it 84-8.')).toBeUndefined();
    expect(tally('The House passed the bill, and the Senate approved it 84-8.')).toBeUndefined();
    expect(tally('The House passed the bill 225 to 208 after the Senate approved it 84-8.')).toBe('225-208');
    expect(tally('The House passed a bill for children aged 10 to 14.')).toBeUndefined();
    expect(tally('The House passed a bill for schools of 12 to 17 in towns.')).toBeUndefined();
  });

  it('are not measured by years and ranges', () => {
    expect(measured('Holm won the 2016-17 league on Monday.', 'won').measure).toBeNull();
  });
});
