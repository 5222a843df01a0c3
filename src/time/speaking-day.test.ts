import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['MIAMI, Nov. 8 -- He died today.', ['Nov. 8 = 2017-11-08', 'today = 2017-11-08']],
  ['Miami Beach, Fla., Nov. 7 (AP) — He died yesterday.', ['Nov. 7 = 2017-11-07', 'yesterday = 2017-11-06']],
  ['TOKYO, Jan. 1 (Reuters) - He left tonight.', ['Jan. 1 = 2018-01-01', 'tonight = 2018-01-01TNI'], '2017-12-31'],
  ['MIAMI, Nov. 9 -- He died today.', ['Nov. 9 = 2017-11-09', 'today = 2017-11-09']],
  ['In Miami, Nov. 8 was dry and today is not.', ['Nov. 8 = 2017-11-08', 'today = 2017-11-09']],
  ['MIAMI, Oct. 2 -- He died today.', ['Oct. 2 = 2017-10-02', 'today = 2017-11-09']],
  ['“We leave today,” she said Monday.', ['today = 2017-11-06', 'Monday = 2017-11-06']],
  ['"We saw it yesterday," he told us on Tuesday night.', ['yesterday = 2017-11-06', 'Tuesday night = 2017-11-07TNI']],
  ['"We leave today," she said Friday.', ['today = 2017-12-29', 'Friday = 2017-12-29'], '2018-01-01'],
  ['"We leave today," she said of Monday.', ['today = 2017-11-09', 'Monday = 2017-11-06']],
  ['She spoke today. "We leave," she said Monday.', ['today = 2017-11-09', 'Monday = 2017-11-06']],
  ['“We leave today,” said Lee, who won on Sunday.', ['today = 2017-11-09', 'Sunday = 2017-11-05']],
  ['Sale in Miami, Nov. 8 -- tickets go today.', ['Nov. 8 = 2017-11-08', 'today = 2017-11-09']],
  ['"Go," he told them today. "They said Monday that all was fine," she added.', ['today = 2017-11-09', 'Monday = 2017-11-06']],
  ['" We leave today , " she said Monday .', ['today = 2017-11-06', 'Monday = 2017-11-06']],
  ['"We leave today," she said.', ['today = 2017-11-09']],
]; // prettier-ignore

describe('the day that "today" is said on', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });

  it('says in its reason whose day it is', () => {
    const [today] = tagTimes('“We leave today,” she said Monday.', { published: '2017-11-09' });
    expect(today?.because).toContain('6 Nov 2017, when it was said');
  });
});
