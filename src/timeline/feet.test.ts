import { describe, expect, it } from 'vitest';
import { placeFeet } from './feet.ts';
import { timelineFonts } from './fonts.ts';
import { halfSquare } from './measure.fixture.ts';
import type { SectionLayout } from './place-sections.ts';

const section = (
  x0: number,
  x1: number,
  from: string,
  to: string,
  heading: string | null,
): SectionLayout => ({
  id: from,
  kind: 'events',
  x0,
  x1,
  start: Date.parse(from),
  end: Date.parse(to),
  heading,
  shaded: false,
});
const fonts = timelineFonts(1);
const feet = (...sections: SectionLayout[]) =>
  placeFeet(sections, { top: 0, fonts, measure: halfSquare, locale: 'en' });

describe('the years below the sections', () => {
  it('are said once, and not where the heading says them', () => {
    expect(
      feet(
        section(0, 100, '1940-01-01', '1950-01-01', '1940s'),
        section(100, 200, '1950-01-01', '1951-01-01', '1950'),
        section(200, 300, '1951-03-01', '1951-04-01', 'March'),
        section(300, 400, '1951-04-01', '1951-05-01', 'April'),
        section(400, 500, '1952-01-01', '1960-01-01', null),
      ).map(({ text, x }) => [text, x]),
    ).toEqual([
      ['1951', 206],
      ['1952–1959', 406],
    ]);
  });

  it('stay within the frame', () => {
    const years = section(100, 120, '2020-01-01', '2023-01-01', null);
    const [foot] = feet(section(0, 100, '2019-01-01', '2020-01-01', '2019'), years);
    expect(foot?.text).toBe('2020–2022');
    expect((foot?.x ?? 0) + halfSquare('2020–2022', fonts.note)).toBe(120);
  });

  it('of a few days give way to that of the year that begins after them', () => {
    expect(
      feet(
        section(0, 20, '2018-12-18', '2019-01-01', null),
        section(20, 200, '2019-01-01', '2019-04-01', 'January–March'),
        section(200, 400, '2019-04-01', '2019-07-01', 'April–June'),
      ).map(({ text, x }) => [text, x]),
    ).toEqual([['2019', 26]]);
  });

  it('begin at the edge of their section where a fold’s length leaves no more room', () => {
    const width = halfSquare('2023', fonts.note);
    const fold: SectionLayout = { ...section(40, 50, '2023-02-01', '2023-03-04', null), kind: 'fold' };
    const half = halfSquare('31 days', fonts.note) / 2;
    const left = 45 - half - width - 8;
    const days = section(left, 40, '2023-01-01', '2023-02-01', 'January');
    const after = section(50, 200, '2023-03-04', '2023-04-01', 'March');
    expect(feet(days, fold, after).map(({ text, x }) => [text, x])).toEqual([
      ['31 days', 45],
      ['2023', left],
    ]);
  });
});
