import type { EventList } from '../event-list/schema.ts';
import type { Column } from './columns.ts';
import { placeFeet, type Foot } from './feet.ts';
import { lineHeight, type TimelineFonts } from './fonts.ts';
import type { LayoutContext } from './layout-context.ts';
import { placeLegend, type LegendEntry } from './legend.ts';
import type { SectionLayout } from './place-sections.ts';
import { wrapText, type MeasureText } from './text.ts';
import type { ViaMark } from './via.ts';

/** Right of the legend, for what a page has there to fold and unfold time. */
const CONTROL = 76;

export interface BelowLanes {
  feet: Foot[];
  /** Outlets credited that have no lane, below the lanes' names. */
  cited: { lines: string[]; y: number };
  legend: { entries: LegendEntry[]; y: number };
  /** Of the whole drawing. */
  height: number;
}

/** Below the lanes: feet, the outlets cited and the legend, and the height of it all. */
export function placeBelow(
  list: EventList,
  {
    columns,
    sections,
    frame,
    bandBottom,
    vias,
    hasLegend,
  }: {
    columns: readonly Column[];
    sections: readonly SectionLayout[];
    frame: { left: number; right: number };
    bandBottom: number;
    vias: readonly ViaMark[];
    hasLegend: boolean;
  },
  { fonts, textScale, measure, locale, width }: LayoutContext,
): BelowLanes {
  const feet = placeFeet(sections, { top: bandBottom, fonts, measure, locale });
  const cited = {
    lines: citedLines(list, frame.left - 14, fonts, measure),
    y: bandBottom + lineHeight(fonts.note),
  };
  const feetBottom = bandBottom + 2.4 * lineHeight(fonts.note);
  const citedBottom = cited.y + cited.lines.length * lineHeight(fonts.note) - lineHeight(fonts.note) / 2;
  const belowLanes = Math.max(feetBottom, citedBottom);
  const tellings = columns.flatMap((column) => column.tellings);
  const room = { width: width - CONTROL * textScale, left: frame.left };
  const hasBareCredits = vias.some(({ text }) => text === null);
  const entries = hasLegend ? placeLegend(tellings, { ...room, hasBareCredits }, { fonts, measure }) : [];
  const rows = Math.max(0, ...entries.map(({ row }) => row + 1));
  const legend = { entries, y: belowLanes + 18 * textScale };
  const height = Math.ceil(rows > 0 ? legend.y + rows * 22 * textScale : belowLanes);
  return { feet, cited, legend, height };
}

function citedLines(list: EventList, width: number, fonts: TimelineFonts, measure: MeasureText): string[] {
  const own = new Set(list.outlets.flatMap(({ name, shortName }) => [name, shortName]));
  const credited = list.events.flatMap(({ mentions }) => mentions.map(({ via }) => via));
  const cited = [...new Set(credited)].filter((name): name is string => name !== null && !own.has(name));
  if (cited.length === 0) return [];
  return wrapText(`+ cited: ${cited.join(', ')}`, { font: fonts.note, width, maxLines: 3 }, measure);
}
