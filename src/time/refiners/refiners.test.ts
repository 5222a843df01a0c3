import { describe, expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';

/** A text's EDTF values; Thursday, 9 November 2017, unless said otherwise. */
const edtf = (text: string, published = '2017-11-09'): (string | null)[] =>
  tagTimes(text, { published }).map((time) => time.edtf);

describe('bounds', () => {
  it.each([
    ['They will answer by Friday.', '../2017-11-10'],
    ['They have until Saturday.', '../2017-11-11'],
    ['It has rained since Monday.', '2017-11-06/..'],
    ['It was so before 2010.', '../2009-12-31'],
    ['It was so after 2010.', '2011-01-01/..'],
    ['It will end no later than Friday.', '../2017-11-10'],
    ['It could come as early as Monday.', '2017-11-13/..'],
    ['It will begin after 8 p.m. Friday.', '2017-11-10T21:00/..'],
  ])('reads "%s"', (text, expected) => {
    expect(edtf(text)).toEqual([expected]);
  });

  it('puts what came before dawn in the hours before it', () => {
    const [time] = tagTimes('It fell before dawn on Wednesday.', { published: '2017-11-09' });
    expect(time?.interval).toMatchObject({ start: '2017-11-08T00:00', end: '2017-11-08T06:00' });
    expect(edtf('It will fall before noon on Friday.')).toEqual(['../2017-11-10T12:00']);
  });

  it('leaves the date alone where the preposition is the event\u2019s', () => {
    expect(edtf('Markets fell after Tuesday\u2019s vote.')).toEqual(['2017-11-07']);
  });
});

describe('ranges', () => {
  it.each([
    ['The season runs from Memorial Day to Labor Day.', '2017-09-20', '2017-05-29/2017-09-04'],
    ['Sales between Thanksgiving and Christmas are strong.', '2018-01-05', '2017-11-23/2017-12-25'],
  ])('leads from feast to feast in "%s"', (text, published, expected) => {
    expect(edtf(text, published)).toEqual([expected, expected]);
  });

  it.each([
    ['It ran from Monday to Wednesday.', '2017-11-06/2017-11-08'],
    ['It rose between July and September.', '2017-07/2017-09'],
    ['The 4-6 November talks failed.', '2017-11-04/2017-11-06'],
    ['It was so from 1981 to 1989.', '1981/1989'],
    ['It ran from May to July 2010.', '2010-05/2010-07'],
    ['It fell in the August-to-October period.', '2017-08/2017-10'],
  ])('gives both ends of "%s" the whole', (text, expected) => {
    expect(edtf(text)).toEqual([expected, expected]);
  });

  it('keeps two dates apart that only stand in a list', () => {
    expect(edtf('They met on Monday and Wednesday.')).toEqual(['2017-11-06', '2017-11-08']);
  });
});

it('writes about as EDTF\u2019s approximate date', () => {
  expect(edtf('It was built around 1990.')).toEqual(['1990~']);
  expect(edtf('It was built in about the summer of 1990.')).toEqual(['1990-22']);
});

describe('ends', () => {
  it('puts what ends after what it begins with', () => {
    expect(edtf('The fair opens Tuesday and ends Saturday.')).toEqual(['2017-11-14', '2017-11-18']);
    expect(edtf('The fair begins Friday and runs through Sunday.')).toEqual(['2017-11-10', '2017-11-12']);
  });

  it('puts what went before another weekday before it', () => {
    expect(edtf('It passed on Tuesday after being rejected on Thursday.')).toEqual([
      '2017-11-07',
      '2017-11-02',
    ]);
    expect(edtf('It passed on Tuesday. After that, it met on Thursday.')).toEqual([
      '2017-11-07',
      '2017-11-09',
    ]);
  });

  it('leaves apart what doesn\u2019t end it', () => {
    expect(edtf('The fair opens Tuesday. School ends Saturday.')).toEqual(['2017-11-14', '2017-11-11']);
    expect(edtf('The fair opens Tuesday and the mayor visits Saturday.')).toEqual([
      '2017-11-14',
      '2017-11-11',
    ]);
  });
});
