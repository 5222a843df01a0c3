import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a time that tells which thing is meant, or how often', () => {
  it.each([
    ['of the object', 'The port revoked its notice of March 3.', 'revoked', null],
    [
      'of the object, and a day',
      'The port on Monday revoked its notice of March 3.',
      'revoked',
      '2021-04-12',
    ],
    ['of what was won', 'The port spoke on Monday. Poe won the election of March 3.', 'won', '2021-03-03'],
    ['of what was crushed', 'The army crushed the revolt of May 3, 2015.', 'crushed', '2015-05-03'],
    [
      'of what was to come',
      'Police arrested ten men in the days before the vote on April 4.',
      'arrested',
      null,
    ],
    ['of a truce', 'Rebels broke the truce of March 3.', 'broke', null],
    ['of the time that is the object', 'Poe spent the morning of April 3 at sea.', 'spent', '2021-04-03'],
    ['of what it happened in', 'Poe died in the attack of April 3.', 'died', '2021-04-03'],
    ['of each', 'The lease had been renewed each year in March.', 'renewed', null],
    ['of what was once', 'The lease was renewed in March.', 'renewed', '2021-03'],
    [
      'of what somebody is called',
      'A draw on Monday left Ellis United, finalists in 2019, in last place.',
      'left',
      '2021-04-12',
    ],
    ['of a name', 'Poe resigned in the build-up to the Ocean Cup 2021.', 'resigned', null],
    ['of the contest', 'The port spoke on Monday. Poe won the Ocean Cup 2019.', 'won', '2019'],
    [
      'of how far one came',
      'The port spoke on Monday. Poe reached the semi-final of the Ocean Open 2015.',
      'reached',
      '2015',
    ],
    ['of a prize there', 'Poe won silver at the Ocean Championships 2014.', 'won', '2014'],
    ['of no name', 'Poe resigned from the Ocean Council in 2021.', 'resigned', '2021'],
    ['of what happened then', 'A draw left Ellis United in last place in 2019.', 'left', '2019'],
    ['of the clause', 'Days after an attack on Monday killed ten, police raided it.', 'killed', '2021-04-12'],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
