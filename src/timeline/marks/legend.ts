import type { TimelineLayout } from '../layout.ts';
import { signWidth, type Sign } from '../legend.ts';
import type { Theme } from '../theme.ts';
import { drawGlyph } from './glyph.ts';
import { addText, round, type Layer } from './mark.ts';
import { drawDashes } from './via.ts';
import { drawTimeMark, type TimeMarkShape } from './time-mark.ts';

const ROW = 22;
const RADIUS = 5.5;

interface LegendPaint {
  layout: Pick<TimelineLayout, 'legend' | 'fonts' | 'textScale'>;
  theme: Theme;
}

/** What the glyphs and time marks mean, below the lanes. */
export function drawLegend(layer: Layer, { layout, theme }: LegendPaint): void {
  for (const entry of layout.legend.entries) {
    const y = layout.legend.y + entry.row * ROW * layout.textScale;
    const sign = layer.append('g').attr('transform', `translate(${round(entry.x)},${round(y)})`);
    drawSign(sign, entry, theme);
    const text = { text: entry.text, x: entry.x + signWidth(entry), y: y + layout.fonts.note.size * 0.34 };
    addText(layer, { ...text, font: layout.fonts.note, fill: theme.ink }, theme);
  }
}

/** Draws a sign in ink, from x = 0 on and about y = 0. */
export function drawSign(layer: Layer, { kind }: Pick<Sign, 'kind'>, theme: Theme): void {
  const bar: TimeMarkShape = {
    kind: 'stretch',
    isAbout: false,
    x0: -3,
    x1: 30,
    openStart: false,
    openEnd: false,
  };
  const time = (shape: Partial<TimeMarkShape>) =>
    drawTimeMark(layer, { ...bar, ...shape }, { colour: theme.ink, half: 3.5, opacity: 0.26 });
  switch (kind) {
    case 'stretch': {
      time({});
      return;
    }
    case 'about': {
      time({ isAbout: true, x0: 6, x1: 22 });
      return;
    }
    case 'bound': {
      time({ kind: 'bound', openStart: true, x0: 0, x1: 27 });
      return;
    }
    case 'moment': {
      time({ kind: 'moment', x0: RADIUS, x1: RADIUS });
      return;
    }
    case 'credit': {
      drawDashes(layer, { x0: 0, x1: 18, y: 0, colour: theme.ink });
      return;
    }
    default: {
      const look = { colour: theme.ink, radius: RADIUS, ground: theme.paper };
      const glyph = layer.append('g').attr('transform', `translate(${RADIUS},0)`);
      const isUndated = kind === 'undated';
      drawGlyph(glyph, { kind: isUndated ? 'fact' : kind, dated: !isUndated, ...look }, theme);
    }
  }
}
