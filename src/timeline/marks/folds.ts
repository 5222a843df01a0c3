import { select } from 'd3-selection';
import { lineHeight } from '../fonts.ts';
import { formatLength } from '../dates.ts';
import type { Foot } from '../feet.ts';
import type { TimelineLayout } from '../layout.ts';
import type { SectionLayout } from '../place-sections.ts';
import { addText, round, type Layer, type Mark, type Paint } from './mark.ts';

const HATCH = 7;

/**
 * Folds: hatched, with their length, pressed to unfold; and what the reader unfolded, pressed to fold again.
 * Whoever listens finds the fold's id in `data-fold`.
 */
export const drawFolds: Mark = (layer, paint) => {
  const folds = paint.layout.sections.filter(({ kind }) => kind === 'fold' || kind === 'unfolded');
  layer
    .selectAll<SVGGElement, SectionLayout>('.fold')
    .data(folds, ({ id }) => id)
    .join('g')
    .order()
    .each(function draw(section) {
      const fold = select<SVGGElement, unknown>(this);
      fold.selectAll('*').remove();
      drawFold(fold.attr('class', 'fold').attr('data-fold', section.id), section, paint);
    });
};

function drawFold(fold: Layer, section: SectionLayout, paint: Paint): void {
  const { layout, hrefOf } = paint;
  const length = formatLength(section);
  const foot = layout.feet.find((one) => one.section === section.id && one.kind !== 'year');
  const name = `${length} without events: ${section.kind === 'fold' ? 'unfold' : 'fold'}`;
  // A picture can't be pressed: there it says how long it is and no more.
  if (hrefOf) {
    fold.attr('role', 'button').attr('tabindex', 0).attr('aria-label', name).attr('cursor', 'pointer');
  }
  fold.append('title').text(name);
  drawFoldTarget(fold, section, foot, layout);
  if (section.kind === 'fold') hatch(fold, section, paint);
  if (foot) drawFoot(fold, foot, paint);
}

function drawFoldTarget(
  fold: Layer,
  { x0, x1 }: SectionLayout,
  foot: Foot | undefined,
  { axis, bandBottom, fonts }: TimelineLayout,
): void {
  fold
    .append('rect')
    .attr('class', 'focus-box')
    .attr('x', round(x0))
    .attr('y', axis + 1)
    .attr('width', round(x1 - x0))
    .attr('height', round(bandBottom - axis - 1 + (foot ? 2.4 * lineHeight(fonts.note) : 0)))
    .attr('fill', 'transparent');
}

function drawFoot(fold: Layer, { text, action, x, y }: Foot, { layout, theme, hrefOf }: Paint): void {
  const font = layout.fonts.note;
  addText(fold, { text, x, y, font, fill: theme.muted, anchor: 'middle' }, theme);
  if (action === null || !hrefOf) return;
  const below = y + lineHeight(font);
  const pressed = { text: action, x, y: below, font, fill: theme.accent, anchor: 'middle' } as const;
  // A page's style takes it away on paper.
  addText(fold, pressed, theme).attr('class', 'fold-action');
}

/** Lines rather than a pattern: a pattern needs an id, and two drawings on a page would share it. */
function hatch(fold: Layer, { x0, x1 }: SectionLayout, { layout, theme }: Paint): void {
  const [top, bottom] = [layout.axis, layout.bandBottom];
  let lines = '';
  for (let start = x0 - (bottom - top); start < x1; start += HATCH) {
    // From the bottom left up to the right, cut at the fold's edges.
    const from = Math.max(start, x0);
    const to = Math.min(start + (bottom - top), x1);
    if (to > from)
      lines += `M${round(from)},${round(bottom - (from - start))}L${round(to)},${round(bottom - (to - start))}`;
  }
  fold.append('path').attr('d', lines).attr('stroke', theme.rule).attr('fill', 'none');
  for (const x of [x0, x1]) {
    fold
      .append('line')
      .attr('x1', round(x))
      .attr('x2', round(x))
      .attr('y1', top)
      .attr('y2', bottom)
      .attr('stroke', theme.line)
      .attr('stroke-dasharray', '2 3');
  }
}
