import type { TimelineFonts } from './fonts.ts';
import { GLYPH_NAMES, type GlyphKind, type Telling } from './glyphs.ts';
import type { MeasureText } from './text.ts';
import { signOf, TIME_SIGNS, timeMarksOf, type TimeSign } from './time-marks.ts';

/** A sign of the timeline and what it means. */
export interface Sign {
  kind: GlyphKind | 'undated' | TimeSign | 'credit';
  text: string;
}

export interface LegendEntry extends Sign {
  x: number;
  row: number;
}

const KINDS: readonly GlyphKind[] = ['fact', 'claim', 'expected', 'doubted', 'denied'];
const TIME_NAMES: Record<TimeSign, string> = {
  stretch: 'day, week, month …',
  moment: 'time on the clock',
  bound: 'before or after',
  about: 'about then',
};
const AFTER = 22;

/** How far right of a sign its text begins. */
export function signWidth({ kind }: Pick<Sign, 'kind'>): number {
  if (kind === 'credit') return 24;
  const isBar = kind !== 'moment' && (TIME_SIGNS as readonly string[]).includes(kind);
  return isBar ? 38 : 18;
}

/** The signs that the tellings of a timeline are drawn with. `hasBareCredits`: dashes stand there without their word. */
export function signsOf(tellings: readonly Telling[], hasBareCredits = false): Sign[] {
  const times = new Set(timeMarksOf(tellings).map(signOf));
  return [
    ...KINDS.flatMap((kind) =>
      tellings.some((telling) => telling.kind === kind) ? [{ kind, text: GLYPH_NAMES[kind] }] : [],
    ),
    ...(tellings.some(({ dated }) => !dated) ? [{ kind: 'undated', text: 'date not stated' } as const] : []),
    ...TIME_SIGNS.flatMap((kind) => (times.has(kind) ? [{ kind, text: TIME_NAMES[kind] }] : [])),
    ...(hasBareCredits ? [{ kind: 'credit', text: 'via another' } as const] : []),
  ];
}

/** What the signs mean: those that are drawn, in rows no wider than the drawing. */
export function placeLegend(
  tellings: readonly Telling[],
  { width, left, hasBareCredits }: { width: number; left: number; hasBareCredits?: boolean },
  { fonts, measure }: { fonts: TimelineFonts; measure: MeasureText },
): LegendEntry[] {
  let [x, row] = [left, 0];
  return signsOf(tellings, hasBareCredits).map((sign) => {
    const taken = signWidth(sign) + measure(sign.text, fonts.note) + AFTER;
    if (x > left && x + taken - AFTER > width) [x, row] = [left, row + 1];
    const entry = { ...sign, x, row };
    x += taken;
    return entry;
  });
}
