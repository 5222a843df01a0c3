import { lineHeight, type TimelineFonts } from './fonts.ts';
import { cutText, longestPiece, wrapText, type MeasureText } from './text.ts';

/** What wants a label. */
export interface Labelled {
  id: string;
  title: string;
  date: string;
  /** 1 is the most important. */
  rank: number;
  /** How many others it contradicts or is contradicted by. */
  disputes: number;
  /** Whether its place says when it was: a label is of more use there. */
  isDated: boolean;
  /** The section of time it stands in. */
  section: string;
  /** Its column's place. */
  x: number;
}

/** A label before it has a place: what it says, line by line, and the room that takes. */
export interface LabelBlock extends Labelled {
  dateLine: string;
  lines: string[];
  width: number;
  height: number;
}

/** What a label may take: the widths to try, and how many lines of title. */
export interface Fit {
  widths: readonly number[];
  lines: number;
}

/** From roomy to tight: the first set at which every event is labelled is taken, else the last. */
export const FITS: readonly Fit[] = [
  { widths: [92, 112, 132, 156, 180], lines: 3 },
  { widths: [84, 96, 108, 124], lines: 4 },
  { widths: [76, 92, 108], lines: 5 },
];
/** For whom there is no room but what the neighbours leave: as narrow as can be read, cut where it is longer. */
export const TIGHTEST: Fit = { widths: [76], lines: 5 };
/** For those that were cut, where their neighbours leave room: wider, else a line higher. */
export const ROOMIER: readonly Fit[] = [
  { widths: [92, 112, 132, 156, 180], lines: 5 },
  { widths: [76, 92, 108, 132, 156, 180], lines: 6 },
];
const LONGEST_WORD = 150;

export interface LabelContext {
  fonts: TimelineFonts;
  textScale: number;
  measure: MeasureText;
}

/** Whether a title was too long for its label. */
export const isCut = ({ lines }: Pick<LabelBlock, 'lines'>) => lines.at(-1)?.endsWith('…') === true;

/** Sets a label in the narrowest of the widths in which its title isn't cut, else in the widest. */
export function blockOf(
  event: Labelled,
  { widths, lines: maxLines }: Fit,
  widest: number,
  { fonts, textScale, measure }: LabelContext,
): LabelBlock {
  let lines: string[] = [];
  // A long word or date makes the label wider, up to a point, rather than being broken or cut.
  const longest = Math.max(
    longestPiece(event.title, fonts.title, measure),
    Math.ceil(measure(event.date, fonts.date)),
  );
  const least = Math.min(longest, LONGEST_WORD * textScale);
  for (const wanted of widths) {
    const width = Math.min(Math.max(wanted * textScale, least), widest);
    lines = wrapText(event.title, { font: fonts.title, width, maxLines }, measure);
    if (!isCut({ lines })) break;
  }
  const most = Math.min(Math.max((widths.at(-1) ?? 0) * textScale, least), widest);
  const dateLine = cutText(event.date, { font: fonts.date, width: most }, measure);
  const width = Math.max(measure(dateLine, fonts.date), ...lines.map((line) => measure(line, fonts.title)));
  const height = lineHeight(fonts.date) + lines.length * lineHeight(fonts.title);
  return { ...event, dateLine, lines, width: Math.ceil(width), height };
}
