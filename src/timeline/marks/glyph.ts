import type { GlyphKind } from '../glyphs.ts';
import type { Theme } from '../theme.ts';
import { round, type Layer } from './mark.ts';

/** Below this radius the sign inside a ring can't be made out and is left away. */
const LEAST_FOR_SIGN = 3.5;

/**
 * How an outlet tells of an event, centred on (0, 0): a filled dot for a fact, a ring with a quotation mark for
 * a claim, a half-filled ring for what is expected, a ring with a question mark's dot and hook for a doubt, a
 * ring with a slash for a denial. The outline is dashed where the outlet states no date.
 */
export function drawGlyph(
  glyph: Layer,
  {
    kind,
    dated,
    colour,
    radius,
    ground,
  }: { kind: GlyphKind; dated: boolean; colour: string; radius: number; ground: string },
  theme: Theme,
): void {
  const stroke = kind === 'denied' ? theme.denied : colour;
  const thickness = round(Math.max(1, radius * 0.28));
  // A frame in a hidden tab has no width, and the lanes' step with it none.
  const inner = Math.max(0, radius - thickness / 2);
  glyph
    .append('circle')
    .attr('r', round(inner))
    .attr('fill', kind === 'fact' && dated ? colour : ground)
    .attr('stroke', stroke)
    .attr('stroke-width', thickness)
    .attr('stroke-dasharray', dated ? null : dashes(inner));
  if (kind === 'expected') {
    glyph
      .append('path')
      .attr('d', `M${round(-inner)},0A${round(inner)},${round(inner)} 0 0 0 ${round(inner)},0Z`)
      .attr('fill', colour);
  }
  const sign = signOf(kind, radius);
  if (sign === null || (radius < LEAST_FOR_SIGN && kind !== 'denied')) return;
  glyph
    .append('path')
    .attr('d', sign)
    .attr('fill', 'none')
    .attr('stroke', stroke)
    .attr('stroke-width', round(thickness * 0.85))
    .attr('stroke-linecap', kind === 'denied' ? 'butt' : 'round');
}

/** Eight dashes round the circle, whatever its size. */
function dashes(radius: number): string {
  const dash = round((2 * Math.PI * radius) / 16);
  return `${dash} ${dash}`;
}

function signOf(kind: GlyphKind, radius: number): string | null {
  const at = (part: number) => round(part * radius);
  switch (kind) {
    case 'claim':
      return `M${at(-0.1)},${at(-0.36)}L${at(-0.3)},${at(0.26)}M${at(0.34)},${at(-0.36)}L${at(0.14)},${at(0.26)}`;
    case 'denied':
      return `M${at(-0.52)},${at(0.52)}L${at(0.52)},${at(-0.52)}`;
    case 'doubted':
      return `M${at(-0.24)},${at(-0.26)}A${at(0.25)},${at(0.25)} 0 1 1 0,${at(0.04)}V${at(0.16)}M0,${at(0.44)}V${at(0.45)}`;
    case 'fact':
    case 'expected':
      return null;
  }
}
