import type { Column } from './columns.ts';
import type { TimelineFonts } from './fonts.ts';
import { GLYPH_NAMES, type GlyphKind } from './glyphs.ts';
import type { MeasureText } from './text.ts';

export interface LegendEntry {
  kind: GlyphKind | 'undated' | 'interval';
  text: string;
  x: number;
  row: number;
}

const KINDS: readonly GlyphKind[] = ['fact', 'claim', 'expected', 'doubted', 'denied'];
const ICON: Record<'glyph' | 'interval', number> = { glyph: 18, interval: 32 };
const AFTER = 28;

/** What the glyphs mean: those that are drawn, in rows no wider than the drawing. */
export function placeLegend(
  columns: readonly Pick<Column, 'tellings' | 'bars'>[],
  { width, left }: { width: number; left: number },
  { fonts, measure }: { fonts: TimelineFonts; measure: MeasureText },
): LegendEntry[] {
  const tellings = columns.flatMap((column) => column.tellings);
  const used: Pick<LegendEntry, 'kind' | 'text'>[] = KINDS.filter((kind) =>
    tellings.some((telling) => telling.kind === kind),
  ).map((kind) => ({ kind, text: GLYPH_NAMES[kind] }));
  if (tellings.some(({ dated }) => !dated)) used.push({ kind: 'undated', text: 'date not stated' });
  if (columns.some(({ bars }) => bars.length > 0))
    used.push({ kind: 'interval', text: 'month, week or range known' });

  let [x, row] = [left, 0];
  return used.map(({ kind, text }) => {
    const taken = (kind === 'interval' ? ICON.interval : ICON.glyph) + measure(text, fonts.note) + AFTER;
    if (x > left && x + taken - AFTER > width) [x, row] = [left, row + 1];
    const entry = { kind, text, x, row };
    x += taken;
    return entry;
  });
}
