import type { EventList } from '../event-list/schema.ts';
import type { Strip } from './columns.ts';
import type { TimelineFonts } from './fonts.ts';
import { headingsOf } from './headings.ts';
import { foldedScale, shareWidth, type FoldedScale, type Section, type WidthNeed } from './scale.ts';
import { homeOf, type Home } from './home.ts';
import { evenStretches, stretchesOf, type Stretch } from './sections.ts';
import type { MeasureText } from './text.ts';

/** A section as it is drawn; the undated events stand in one of their own at the end. */
export interface SectionLayout {
  id: string;
  kind: Section['kind'] | 'undated';
  x0: number;
  x1: number;
  start: number;
  end: number;
  /** What fits of its name; null: nothing does. */
  heading: string | null;
  shaded: boolean;
}

const UNDATED_GAP = 10;
const UNDATED_HEADING = 'No date';
/** A timeline is of what has a time: however many have none, they take no more than this part of it. */
const MOST_FOR_UNDATED = 0.24;

/** What one event's label wants to have, in CSS pixels, with some air. */
const LABEL_WIDTH = 120;
/** Of a crowd some labels must give way: a lone event has its own before the day of many gets its last. */
const CROWDING = 0.7;

interface SectionContext {
  unfolded: ReadonlySet<string> | 'all';
  fonts: TimelineFonts;
  measure: MeasureText;
  locale: string;
  textScale: number;
}

/** Shares the frame among the sections of a list's time, each wide enough for its columns and its name. */
export function placeSections(
  list: EventList,
  frame: { left: number; right: number },
  context: SectionContext,
): { scale: FoldedScale | null; sections: SectionLayout[]; undated: Strip | null } {
  const homes = list.events.map(homeOf).filter((home): home is Home => home !== null);
  const undatedCount = list.events.length - homes.length;
  const whole = frame.right - frame.left;
  const stretches = homes.length > 0 ? stretchesFor(homes, whole, context) : [];
  const needs = stretches.map((stretch, index) => needOf(stretch, stretches[index - 1], context));
  const undatedWidth = undatedCount > 0 ? widthOfUndated(undatedCount, needs, whole, context) : 0;

  const timeWidth = undatedCount > 0 ? whole - undatedWidth - UNDATED_GAP : whole;
  const scale =
    stretches.length > 0 ? foldedScale(stretches, shareWidth(needs, timeWidth), frame.left) : null;
  const undated = undatedCount > 0 ? { x0: frame.right - undatedWidth, x1: frame.right } : null;
  return {
    scale,
    undated,
    sections: [...named(scale, context), ...(undated ? [undatedSection(undated, context)] : [])],
  };
}

const HEADING_AIR = 10;

const fitting = (names: readonly string[], room: number, { measure, fonts }: SectionContext) =>
  names.find((name) => measure(name, fonts.heading) <= room - HEADING_AIR) ?? null;

const named = (scale: FoldedScale | null, context: SectionContext): SectionLayout[] =>
  (scale?.sections ?? []).map((section, index, all) => ({
    ...section,
    heading:
      section.kind === 'fold'
        ? null
        : fitting(
            headingsOf(section.named, before(all[index - 1]), context.locale),
            section.x1 - section.x0,
            context,
          ),
    shaded: section.kind !== 'fold' && index % 2 === 0,
  }));

/** What the section before is called, where no fold parts the two. */
const before = (neighbour: Pick<Stretch, 'kind' | 'named'> | undefined) =>
  neighbour && neighbour.kind !== 'fold' ? neighbour.named : null;

const undatedSection = (strip: Strip, context: SectionContext): SectionLayout => ({
  id: 'undated',
  kind: 'undated',
  ...strip,
  start: Number.NaN,
  end: Number.NaN,
  heading: fitting([UNDATED_HEADING, '?'], strip.x1 - strip.x0, context),
  shaded: true,
});

function stretchesFor(
  homes: readonly Home[],
  width: number,
  { unfolded, textScale }: SectionContext,
): Stretch[] {
  const holding = (least: number) => Math.max(3, Math.floor(width / (least * textScale)));
  return unfolded === 'all' ? evenStretches(homes, holding(72)) : stretchesOf(homes, unfolded, holding(44));
}

function widthOfUndated(
  columns: number,
  needs: readonly WidthNeed[],
  whole: number,
  context: SectionContext,
): number {
  if (needs.length === 0) return whole - UNDATED_GAP;
  const need = needOfColumns(columns, UNDATED_HEADING, context);
  if (context.unfolded === 'all') return Math.min(need.ideal, whole * MOST_FOR_UNDATED);
  const share = shareWidth([...needs, need], whole - UNDATED_GAP).at(-1) ?? 0;
  return Math.min(share, whole * MOST_FOR_UNDATED);
}

function needOf(stretch: Stretch, neighbour: Stretch | undefined, context: SectionContext): WidthNeed {
  const { unfolded, textScale, locale } = context;
  const long = stretch.end - stretch.start;
  // In true scale a section is as wide as it is long, whatever stands in it.
  if (unfolded === 'all') return { least: long, ideal: long };
  const [name = '', short = name] = headingsOf(stretch.named, before(neighbour), locale);
  switch (stretch.kind) {
    case 'fold':
      return { least: 16, ideal: 52 * textScale };
    case 'unfolded':
      return { least: 60, ideal: Math.max(widthOf(name, context), 180 * textScale) };
    case 'gap':
      return { least: 20, ideal: widthOf(name, context) };
    case 'events':
      return needOfColumns(stretch.columns, name, context, short);
  }
}

const widthOf = (name: string, { measure, fonts }: SectionContext) =>
  measure(name, fonts.heading) + HEADING_AIR + 6;

function needOfColumns(columns: number, name: string, context: SectionContext, short = name): WidthNeed {
  const least = Math.max(30, columns * 14, widthOf(short, context));
  const labels = LABEL_WIDTH * columns ** CROWDING * context.textScale;
  return { least, ideal: Math.max(least, widthOf(name, context), labels) };
}
