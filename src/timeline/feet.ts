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

  let said: string | null = null;
  const years = sections.flatMap(({ id, kind, start, end, x0, heading }): Foot[] => {
    if (kind === 'fold' || kind === 'undated') return [];
    const [first, last] = [formatYear(start, locale), formatYear(end - 1, locale)];
    const text = first === last ? first : `${first}–${last}`;
    const width = measure(text, fonts.note);
    const x = Math.min(x0 + 6, right - width);
    const isHeading = heading === text || heading === formatDecade(start, locale);
    if (text === said || isHeading || !isFree(x, x + width)) return [];
    said = text;
    taken.push({ x0: x, x1: x + width });
    return [{ section: id, kind: 'year', text, action: null, x, y }];
  });
  return [...folds, ...years];
}
