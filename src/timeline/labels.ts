/**
 * Labels above the columns, in one row: a line with the date and a title in a few lines. They stand in the
 * order of their columns, never touch, never leave the frame, and each keeps its column between its edges,
 * so that no leader crosses another. Where not all fit, the most important are labelled, of all sections of time
 * rather than of one.
 */
import {
  blockOf,
  FITS,
  isCut,
  ROOMIER,
  TIGHTEST,
  type LabelBlock,
  type LabelContext,
  type Labelled,
} from './label-blocks.ts';

export interface Label {
  x: number;
  width: number;
  height: number;
  date: string;
  lines: string[];
}

/** What no label leaves. */
interface Frame {
  left: number;
  right: number;
}

const GAP = 14;
/** More than any rank. */
const UNDATED_LATER = 1e6;
/** A label needs some 80 px: beyond this many candidates no width has room for more. */
const MOST_TRIED = 80;

/** The labels that fit, by the events' ids. Those of `first` come before every rank. */
export function placeLabels(
  events: readonly Labelled[],
  frame: Frame,
  context: LabelContext & { first: readonly (string | null)[] },
): Map<string, Label> {
  const candidates = byImportance(events, context.first).slice(0, MOST_TRIED);
  const widest = frame.right - frame.left;
  let chosen: LabelBlock[] = [];
  for (const [index, fit] of FITS.entries()) {
    const isLast = index === FITS.length - 1;
    chosen = [];
    for (const event of candidates) {
      const trial = withBlock(chosen, blockOf(event, fit, widest, context));
      if (latestPlaces(trial, frame)) chosen = trial;
      else if (isLast) chosen = squeezed(chosen, event, frame, context) ?? chosen;
    }
    if (chosen.length === events.length) break;
  }
  return settle(uncut(chosen, candidates, frame, context), frame);
}

/** Titles that were cut take what room is left, the most important first. */
function uncut(
  chosen: LabelBlock[],
  candidates: readonly Labelled[],
  frame: Frame,
  context: LabelContext,
): LabelBlock[] {
  let blocks = chosen;
  for (const fit of ROOMIER) {
    for (const event of candidates) {
      if (!blocks.some((block) => block.id === event.id && isCut(block))) continue;
      const whole = blockOf(event, fit, frame.right - frame.left, context);
      const trial = blocks.map((block) => (block.id === event.id ? whole : block));
      if (!isCut(whole) && latestPlaces(trial, frame)) blocks = trial;
    }
  }
  return blocks;
}

/** In the order of the columns. */
function withBlock(blocks: readonly LabelBlock[], block: LabelBlock): LabelBlock[] {
  const at = blocks.findIndex(({ x }) => x > block.x);
  return blocks.toSpliced(at === -1 ? blocks.length : at, 0, block);
}

/**
 * Where a section of time would be left without a word, its most important event gets one at the cost of its
 * neighbours, whose labels become as narrow as can be, one of them or both. null: it has one, or that won't do.
 */
function squeezed(
  chosen: readonly LabelBlock[],
  event: Labelled,
  frame: Frame,
  context: LabelContext,
): LabelBlock[] | null {
  if (chosen.some(({ section }) => section === event.section)) return null;
  const tight = (one: Labelled) => blockOf(one, TIGHTEST, frame.right - frame.left, context);
  const trial = withBlock(chosen, tight(event));
  const at = trial.findIndex(({ id }) => id === event.id);
  const narrowed = (...which: number[]) =>
    trial.map((block, index) => (which.includes(index) ? tight(block) : block));
  const trials = [trial, narrowed(at - 1), narrowed(at + 1), narrowed(at - 1, at + 1)];
  return trials.find((one) => latestPlaces(one, frame)) ?? null;
}

/**
 * Those of `first`, then by rank, which counts double for the second of a section, threefold for its third: a day
 * on which much was said doesn't take all the room. What stands against others counts for more with each of them:
 * an arc between columns without a word says nothing. What its place doesn't date comes last.
 */
function byImportance(events: readonly Labelled[], first: readonly (string | null)[]): Labelled[] {
  const seen = new Map<string, number>();
  const standing = ({ rank, disputes }: Labelled) => rank / (1 + disputes);
  const ranked = events.toSorted((a, b) => standing(a) - standing(b) || a.rank - b.rank);
  const weighed = ranked.map((event) => {
    const place = (seen.get(event.section) ?? 0) + (event.isDated ? 1 : 0);
    seen.set(event.section, place);
    const weight = event.isDated ? standing(event) * place : event.rank + UNDATED_LATER;
    return { event, weight: first.includes(event.id) ? 0 : weight };
  });
  return weighed.toSorted((a, b) => a.weight - b.weight).map(({ event }) => event);
}

/** The rightmost place of each block such that all after it still fit; null: they don't. */
function latestPlaces(blocks: readonly LabelBlock[], frame: Frame): number[] | null {
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
function settle(blocks: readonly LabelBlock[], frame: Frame): Map<string, Label> {
  const latest = latestPlaces(blocks, frame) ?? [];
  return new Map(
    blocks.map(({ id, width, height, dateLine, lines }, index) => [
      id,
      { x: latest[index] ?? frame.left, width, height, date: dateLine, lines },
    ]),
  );
}
