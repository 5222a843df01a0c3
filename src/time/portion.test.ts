import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

const CASES: [text: string, edtf: string, start: string | null, end: string | null, published?: string][] = [
  ['It opened early last month.', '2017-10-01/2017-10-10', '2017-10-01', '2017-10-11'],
  ['It opened in mid-October.', '2017-10-11/2017-10-21', '2017-10-11', '2017-10-22'],
  ['It opened at the end of February 2016.', '2016-02-25/2016-02-29', '2016-02-25', '2016-03-01'],
  ['It opened late Tuesday.', '2017-11-07', '2017-11-07T18:00', '2017-11-08'],
  ['It opened early Wednesday.', '2017-11-08', '2017-11-08T00:00', '2017-11-08T09:00'],
  ['It opened in early 2016.', '2016-01/2016-04', '2016-01-01', '2016-05-01'],
  ['It opened in the early 1980s.', '1980/1983', '1980-01-01', '1984-01-01'],
  ['It opened in the mid-1980s.', '1984/1986', '1984-01-01', '1987-01-01'],
  ['It was built in the late 19th century.', '1867/1899', '1867-01-01', '1900-01-01'],
  ['It will open in the middle of next week.', '2017-11-14/2017-11-16', '2017-11-14', '2017-11-17'],
  ['It closed at the end of last week.', '2017-11-03/2017-11-05', '2017-11-03', '2017-11-06'],
  ['It opened in the first half of the month.', '2017-11-01/2017-11-15', '2017-11-01', '2017-11-16'],
  ['It will open by the end of the year.', '../2017-12', null, '2018-01-01'],
  ['It closed before the end of 2016.', '../2016-12', null, '2017-01-01'],
  ['It has fallen since late 2016.', '2016-09/..', '2016-09-01', null],
  ['It rose after the start of 2016.', '2016-01/..', '2016-01-01', null],
  ['From early July to late August it fell.', '2017-07-01/2017-08-31', '2017-07-01', '2017-09-01'],
  ['It opened at the turn of the century.', '1995/2004', '1995-01-01', '2005-01-01'],
  ['It will open by the turn of the century.', '../2004', null, '2005-01-01', '1989-10-30'],
];

describe('parts of a time', () => {
  it.each(CASES)('places "%s" on %s', (text, edtf, start, end, published = '2017-11-09') => {
    const [time] = tagTimes(text, { published });
    expect(time?.edtf).toBe(edtf);
    expect(time?.interval).toMatchObject({ start, end });
  });

  it('leaves the value the whole and says in the reason what it cuts', () => {
    const [time] = tagTimes('It opened early last month.', { published: '2017-11-09' });
    expect(time).toMatchObject({ value: '2017-10', mod: 'START' });
    expect(time?.because).toMatch(/only its first part$/);
  });

  it('leaves the whole time to what follows it: "the following month" counts from the month', () => {
    const times = tagTimes('It opened in late July. In the following month it shut.', {
      published: '2017-11-09',
    });
    expect(times.map(({ value }) => value)).toEqual(['2017-07', '2017-08']);
  });

  it('gives no end to the session of a day', () => {
    const [time] = tagTimes('At the end of Friday\u2019s session it fell.', { published: '2017-11-09' });
    expect(time).toMatchObject({ text: 'Friday', mod: null });
  });
});
