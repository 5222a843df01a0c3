/**
 * Labels above the columns, in one row: a line with the date and a title in a few lines. They stand in the
 * order of their columns, never touch, never leave the frame, and each keeps its column between its edges,
 * so that no leader crosses another. Where not all fit, the most important are labelled, of all sections of time
 * rather than of one.
 */
import { lineHeight, type TimelineFonts } from './fonts.ts';
import { cutText, longestPiece, wrapText, type MeasureText } from './text.ts';

/** What wants a label. */
export interface Labelled {
  id: string;
  title: string;
  date: string;
  /** 1 is the most important. */
  rank: number;
  /** Whether its place says when it was: a label is of more use there. */
  isDated: boolean;
  /** The section of time it stands in. */
  section: string;
  /** Its column's place. */
  x: number;
}

export interface Label {
  x: number;
  width: number;
  height: number;
  date: string;
  lines: string[];
}

interface Block extends Labelled, Omit<Label, 'x' | 'date'> {
  dateLine: string;
}

/** From roomy to tight: the first set at which every event is labelled is taken, else the last. */
const FITS = [
  { widths: [92, 112, 132, 156, 180], lines: 3 },
  { widths: [84, 96, 108, 124], lines: 4 },
  { widths: [76, 92, 108], lines: 5 },
] as const;
const GAP = 14;
const LONGEST_WORD = 150;
/** More than any rank. */
const UNDATED_LATER = 1e6;
/** A label needs some 80 px: beyond this many candidates no width has room for more. */
const MOST_TRIED = 80;

/** The labels that fit, by the events' ids. Those of `first` come before every rank. */
export function placeLabels(
  events: readonly Labelled[],
  frame: { left: number; right: number },
  context: {
    fonts: TimelineFonts;
    textScale: number;
    measure: MeasureText;
    first: readonly (string | null)[];
  },
): Map<string, Label> {
  const candidates = byImportance(events, context.first).slice(0, MOST_TRIED);
  let placed = new Map<string, Label>();
  for (const fit of FITS) {
    const widest = frame.right - frame.left;
    const chosen: Block[] = [];
    for (const event of candidates) {
      const block = blockOf(event, fit, widest, context);
      const at = chosen.findIndex(({ x }) => x > event.x);
      const trial = chosen.toSpliced(at === -1 ? chosen.length : at, 0, block);
      if (latestPlaces(trial, frame)) chosen.splice(0, chosen.length, ...trial);
    }
    placed = settle(chosen, frame);
    if (placed.size === events.length) break;
  }
  return placed;
}

/**
 * Those of `first`, then by rank, which counts double for the second of a section, threefold for its third:
 * a day on which much was said doesn't leave the months before it without a word.
 */
function byImportance(events: readonly Labelled[], first: readonly (string | null)[]): Labelled[] {
  const seen = new Map<string, number>();
  const ranked = events.toSorted((a, b) => a.rank - b.rank);
  const weighed = ranked.map((event) => {
    const place = (seen.get(event.section) ?? 0) + (event.isDated ? 1 : 0);
    seen.set(event.section, place);
    const weight = event.isDated ? event.rank * place : event.rank + UNDATED_LATER;
    return { event, weight: first.includes(event.id) ? 0 : weight };
  });
  return weighed.toSorted((a, b) => a.weight - b.weight).map(({ event }) => event);
}

function blockOf(
  event: Labelled,
  { widths, lines: maxLines }: (typeof FITS)[number],
  widest: number,
  { fonts, textScale, measure }: { fonts: TimelineFonts; textScale: number; measure: MeasureText },
): Block {
  let lines: string[] = [];
  // A long word makes the label wider, up to a point, rather than being broken.
  const least = Math.min(longestPiece(event.title, fonts.title, measure), LONGEST_WORD * textScale);
  for (const wanted of widths) {
    const width = Math.min(Math.max(wanted * textScale, least), widest);
    lines = wrapText(event.title, { font: fonts.title, width, maxLines }, measure);
    if (!lines.at(-1)?.endsWith('…')) break;
  }
  const most = Math.min(Math.max((widths.at(-1) ?? 0) * textScale, least), widest);
  const dateLine = cutText(event.date, { font: fonts.date, width: most }, measure);
  const width = Math.max(measure(dateLine, fonts.date), ...lines.map((line) => measure(line, fonts.title)));
  const height = lineHeight(fonts.date) + lines.length * lineHeight(fonts.title);
  return { ...event, dateLine, lines, width: Math.ceil(width), height };
}

/** The rightmost place of each block such that all after it still fit; null: they don't. */
function latestPlaces(blocks: readonly Block[], frame: { left: number; right: number }): number[] | null {
  const latest: number[] = [];
  let right = frame.right;
  for (const { x, width } of blocks.toReversed()) {
    const place = Math.min(x, right - width);
    // The column must stay between the label's edges, and the first label inside the frame.
    if (place < frame.left || place + width < x) return null;
    latest.push(place);
    right = place - GAP;
  }
  return latest.reverse();
}

/** Puts each label as near to its column's right as its neighbours let it. */
function settle(blocks: readonly Block[], frame: { left: number; right: number }): Map<string, Label> {
  const latest = latestPlaces(blocks, frame) ?? [];
  return new Map(
    blocks.map(({ id, width, height, dateLine, lines }, index) => [
      id,
      { x: latest[index] ?? frame.left, width, height, date: dateLine, lines },
    ]),
  );
}
