import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a time that is longer than a day and has no dates', () => {
  it.each([
    ['a season', 'Ellis signed Poe on Monday. He scored 19 goals last season.', 'scored', null],
    ['a term of office', 'Lund resigned on Monday. During his tenure the port shrank.', 'shrank', null],
    ['what is of a season', 'Ellis lost on Monday. They won last season’s final.', 'won', '2021-04-12'],
    ['what leads up to a day', 'Shops raised fares in the run-up to Easter.', 'raised', null],
    ['a ticket', 'Ellis lost on Monday. Poe burned her season ticket.', 'burned', '2021-04-12'],
    ['a game', 'Ellis lost on Monday. Poe scored in the season opener.', 'scored', '2021-04-12'],
    [
      'a game of the last',
      'Ellis lost on Monday. Poe scored in the last season game.',
      'scored',
      '2021-04-12',
    ],
    ['a kind of prison', 'Lund resigned on Monday. Poe sat in youth custody.', 'sat', '2021-04-12'],
    ['what leads up, in two words', 'Shops raised fares in the run up to Easter.', 'raised', null],
    ['what leads up, in weeks', 'Shops raised fares in the weeks leading up to Easter.', 'raised', null],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
