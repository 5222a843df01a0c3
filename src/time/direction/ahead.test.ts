import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Leaders of the 27 meet on Tuesday.', ['Tuesday = 2017-11-14']],
  ['The three face a judge Tuesday.', ['Tuesday = 2017-11-14']],
  ['Leaders of the 27 met on Tuesday.', ['Tuesday = 2017-11-07']],
  ['Prices of stocks at the New York close Tuesday were up.', ['Tuesday = 2017-11-07']],
  ['Fans asked for a meet on Tuesday.', ['Tuesday = 2017-11-07']],
  ['Shops had nine days left until Christmas.', ['nine days = P9D', 'Christmas = 2017-12-25']],
  ['With two weeks to go before Christmas, it closed.', ['two weeks = P2W', 'Christmas = 2017-12-25']],
  ['The court ruled in May that he had until June to appeal.', ['May = 2017-05', 'June = 2017-06']],
  ['He left before Christmas.', ['Christmas = 2016-12-25']],
  ['The mayor imposed a curfew until Saturday.', ['Saturday = 2017-11-11']],
  ['The curfew, imposed from Sunday, was lifted on Wednesday.', ['Sunday = 2017-11-05', 'Wednesday = 2017-11-08']],
  ['The mayor imposed a curfew from Sunday.', ['Sunday = 2017-11-05']],
  ['It warned of blackouts from Saturday until the end of April.', ['Saturday = 2017-11-11', 'the end of April = 2018-04']],
  ['The mayor announced a curfew from Monday.', ['Monday = 2017-11-13']],
  ['He announced a drop from June.', ['June = 2017-06']],
  ['The mayor announced on Monday that it was over.', ['Monday = 2017-11-06']],
  ['The report is expected to show a gain in October.', ['October = 2017-10']],
  ['The data may reveal that sales fell in October.', ['October = 2017-10']],
  ['The figures, due soon, should show a fall in December.', ['December = 2017-12'], '2018-01-05'],
  ['The show is expected to open in October.', ['October = 2018-10']],
]; // prettier-ignore

describe('what is looked ahead to, whatever the verb', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
