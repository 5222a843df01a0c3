import { formatDecade, formatLength, formatYear } from './dates.ts';
import { lineHeight, type TimelineFonts } from './fonts.ts';
import type { SectionLayout } from './place-sections.ts';
import type { MeasureText } from './text.ts';

/** What stands below a section: its year, or a fold's length and what a press does. */
export interface Foot {
  section: string;
  /** `fold` has the second line, pressed to unfold or fold again. */
  kind: 'year' | 'fold' | 'unfolded';
  text: string;
  action: string | null;
  /** Centre of a fold's text, left edge of a year's. */
  x: number;
  y: number;
}

/** Of a year from its section's edge, as its heading stands, where there is room for that. */
const INSET = 6;

/**
 * Feet below `top`; folds first, then years where the folds leave room and the heading doesn't say them. None
 * overlaps another or leaves the frame.
 */
export function placeFeet(
  sections: readonly SectionLayout[],
  {
    top,
    fonts,
    measure,
    locale,
  }: { top: number; fonts: TimelineFonts; measure: MeasureText; locale: string },
): Foot[] {
  const y = top + lineHeight(fonts.note);
  const taken: { x0: number; x1: number }[] = [];
  const isFree = (x0: number, x1: number) => taken.every((other) => x1 < other.x0 - 6 || x0 > other.x1 + 6);
  const [left, right] = [sections[0]?.x0 ?? 0, sections.at(-1)?.x1 ?? 0];

  const folds = sections.flatMap(({ id, kind, start, end, x0, x1 }): Foot[] => {
    if (kind !== 'fold' && kind !== 'unfolded') return [];
    const text = formatLength({ start, end });
    const action = kind === 'fold' ? 'unfold' : 'fold';
    const half = Math.max(measure(text, fonts.note), measure(action, fonts.note)) / 2;
    const x = Math.min(Math.max((x0 + x1) / 2, left + half), right - half);
    if (!isFree(x - half, x + half)) return [];
    taken.push({ x0: x - half, x1: x + half });
    return [{ section: id, kind, text, action, x, y }];
  });

  // The longest first: a few days of one year are no reason to have the next begin where it fits at last.
  const years = yearRuns(sections, locale)
    .toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
    .flatMap(({ text, starts }): Foot[] => {
      const width = measure(text, fonts.note);
      for (const { section, x0 } of starts) {
        const places = [x0 + INSET, x0].map((place) => Math.min(place, right - width));
        const x = places.find((place) => isFree(place, place + width));
        if (x === undefined) continue;
        taken.push({ x0: x, x1: x + width });
        return [{ section, kind: 'year', text, action: null, x, y }];
      }
      return [];
    });
  return [...folds, ...years.toSorted((a, b) => a.x - b.x)];
}

/** Sections in a row that are of one year and whose headings don't say it. */
interface YearRun {
  text: string;
  x0: number;
  x1: number;
  starts: { section: string; x0: number }[];
}

function yearRuns(sections: readonly SectionLayout[], locale: string): YearRun[] {
  const runs: YearRun[] = [];
  for (const { id, kind, start, end, x0, x1, heading } of sections) {
    if (kind === 'fold' || kind === 'undated') continue;
    const [first, last] = [formatYear(start, locale), formatYear(end - 1, locale)];
    const text = first === last ? first : `${first}–${last}`;
    if (heading === text || heading === formatDecade(start, locale)) continue;
    const run = runs.at(-1);
    if (run?.text !== text) {
      runs.push({ text, x0, x1, starts: [{ section: id, x0 }] });
      continue;
    }
    run.x1 = x1;
    run.starts.push({ section: id, x0 });
  }
  return runs;
}
