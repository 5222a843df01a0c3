import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('harm told behind what police and courts did', () => {
  it.each([
    ['the deed', 'Police arrested Lund on Monday. He shot a guard.', 'shot', null],
    ['the deed, by its victim', 'Police charged Lund on Monday. Poe was killed in a field.', 'killed', null],
    ['no harm', 'Police arrested Lund on Monday. He left the court in tears.', 'left', '2021-04-12'],
    [
      'somebody new',
      'Police arrested ten protesters on Monday. A photographer was injured.',
      'injured',
      '2021-04-12',
    ],
    ['new people', 'Lund was sentenced to death on Monday. Two guards were killed.', 'killed', '2021-04-12'],
    ['one of those known', 'Police arrested ten men on Monday. One of them was shot.', 'shot', null],
    ['a search', 'Police hunted Lund on Monday. He was shot dead in a field.', 'shot', '2021-04-12'],
    ['a raid', 'Police searched a house on Monday. Lund opened fire.', 'opened', '2021-04-12'],
    ['no court', 'Lund appeared at a market on Monday. Poe attacked her.', 'attacked', '2021-04-12'],
    ['a theft', 'Lund was jailed on Monday. He stole a van and drove to Ellis.', 'drove', null],
    ['what came next', 'Lund was jailed on Monday. He shot a guard. He fled to Ellis.', 'fled', null],
    [
      'justice beside it',
      'Police arrested Lund on Monday. He shot a guard and was charged.',
      'charged',
      '2021-04-12',
    ],
    ['a game', 'Lund was charged on Monday. His team beat Ellis 3-0.', 'beat', '2021-04-12'],
    ['a crowd', 'Lund was arrested on Monday. Protesters torched cars.', 'torched', '2021-04-12'],
    ['a name', 'Mia Jones was arrested on Monday. Jones looted shops.', 'looted', null],
    ['those arrested', 'Police arrested ten fans on Monday. The fans looted shops.', 'looted', null],
    ['words', 'Lund was jailed on Monday. His lawyer attacked the verdict.', 'attacked', '2021-04-12'],
    [
      'what came behind words',
      'Lund was jailed on Monday. Poe attacked the verdict. He left.',
      'left',
      '2021-04-12',
    ],
    ['an attack', 'Lund was jailed on Monday. He attacked a guard. He left.', 'left', null],
    ['police', 'Lund was charged on Monday. Police shot him.', 'shot', null],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
