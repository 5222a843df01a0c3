/**
 * The timeline as numbers: where everything stands, in CSS pixels from the top left corner. A list and a
 * width go in, a layout comes out; it needs no document, and a test can check it.
 */
import type { EventList } from '../event-list/schema.ts';
import { placeAbove, type AboveLanes } from './above-lanes.ts';
import { placeBelow, type BelowLanes } from './below-lanes.ts';
import { placeColumns, type Column } from './columns.ts';
import { lineHeight, type TimelineFonts } from './fonts.ts';
import { placeLanes, type Lane } from './lanes.ts';
import { contextOf, MARGIN, type LayoutContext, type LayoutOptions } from './layout-context.ts';
import { placeSections, type SectionLayout } from './place-sections.ts';
import type { FoldedScale } from './scale.ts';
import { placeVia, type ViaMark } from './via.ts';

export interface TimelineLayout extends AboveLanes, BelowLanes, Pick<LayoutContext, 'dateOf' | 'datingOf'> {
  width: number;
  textScale: number;
  fonts: TimelineFonts;
  /** The edges of what the lanes cross. */
  left: number;
  right: number;
  /** Lower edge of the band that the lanes fill. */
  bandBottom: number;
  lanes: Lane[];
  sections: SectionLayout[];
  /** In list order. */
  columns: Column[];
  vias: ViaMark[];
  selected: string | null;
  /** Between time and place; null: nothing is dated. */
  scale: FoldedScale | null;
}

/** Lays out the timeline of a list. */
export function layoutTimeline(list: EventList, options: LayoutOptions): TimelineLayout {
  const context = contextOf(list, options);
  const { fonts, measure, textScale, width } = context;
  const whole = options.within ?? list;
  const { gutter } = placeLanes(whole, { top: 0, width, textScale }, context);
  const frame = { left: gutter, right: width - MARGIN };
  const { scale, sections, undated } = placeSections(whole, frame, context);
  const columns = placeColumns(list, whole, { scale, undated, textScale });
  const above = placeAbove(list, { columns, sections, frame }, context);

  const lanesTop = above.axis + lineHeight(fonts.heading) + 8;
  const { lanes } = placeLanes(list, { top: lanesTop, width, textScale }, context);
  const bandBottom = lanesTop + lanes.reduce((total, { height }) => total + height, 0) + 4;
  const vias = placeVia(columns, lanes, { frame, fonts, measure });
  const below = placeBelow(
    list,
    { columns, sections, frame, bandBottom, vias, hasLegend: options.legend !== false },
    context,
  );
  return {
    width,
    textScale,
    fonts,
    ...frame,
    ...above,
    bandBottom,
    lanes,
    sections,
    columns,
    vias,
    ...below,
    selected: context.selected,
    scale,
    dateOf: context.dateOf,
    datingOf: context.datingOf,
  };
}
