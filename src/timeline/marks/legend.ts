import type { TimelineLayout } from '../layout.ts';
import type { LegendEntry } from '../legend.ts';
import type { Theme } from '../theme.ts';
import { drawGlyph } from './glyph.ts';
import { addText, round, type Layer } from './mark.ts';

const ROW = 22;
const RADIUS = 5.5;

interface LegendPaint {
  layout: Pick<TimelineLayout, 'legend' | 'fonts' | 'textScale'>;
  theme: Theme;
}

/** What the glyphs mean, below the lanes. */
export function drawLegend(layer: Layer, { layout, theme }: LegendPaint): void {
  for (const entry of layout.legend.entries) {
    const y = layout.legend.y + entry.row * ROW * layout.textScale;
    const icon = layer.append('g').attr('transform', `translate(${round(entry.x)},${round(y)})`);
    const width = drawIcon(icon, entry, theme);
    const text = { text: entry.text, x: entry.x + width, y: y + layout.fonts.note.size * 0.34 };
    addText(layer, { ...text, font: layout.fonts.note, fill: theme.ink }, theme);
  }
}

/** Draws the sign at (0, 0) and gives how far right the text begins. */
function drawIcon(icon: Layer, { kind }: LegendEntry, theme: Theme): number {
  if (kind === 'interval') {
    icon
      .append('rect')
      .attr('y', -3.5)
      .attr('width', 24)
      .attr('height', 7)
      .attr('rx', 3.5)
      .attr('fill', theme.ink)
      .attr('fill-opacity', 0.26);
    return 32;
  }
  const glyph = icon.append('g').attr('transform', `translate(${RADIUS},0)`);
  const kindOfGlyph = kind === 'undated' ? 'fact' : kind;
  drawGlyph(
    glyph,
    { kind: kindOfGlyph, dated: kind !== 'undated', colour: theme.ink, radius: RADIUS, ground: theme.paper },
    theme,
  );
  return 18;
}
