import { graphemes } from './text.ts';

/** What stands above a narrow lane: some letters of its outlet's name, and on which line from the top. */
export interface LaneHead {
  text: string;
  line: number;
}

/** How wide so many letters are, in CSS pixels. */
const WIDTH_OF_LETTERS = { 2: 18, 3: 26 };
const MOST_LINES = 5;

/**
 * Heads of lanes that are `step` pixels apart. Where two letters don't fit beside each other, they stand on several
 * lines in turn, each with the room of as many lanes. No two are the same, as far as their names have other letters.
 */
export function laneHeads(names: readonly string[], step: number, textScale = 1): LaneHead[] {
  const room = step / textScale;
  const isOneLine = room >= WIDTH_OF_LETTERS[2];
  const lines = isOneLine ? 1 : Math.min(MOST_LINES, Math.ceil(WIDTH_OF_LETTERS[3] / room));
  const fit = ([3, 2] as const).find((count) => lines * room >= WIDTH_OF_LETTERS[count]);
  const taken = new Set<string>();
  return names.map((name, index) => {
    const all = shortenings(name, fit ?? 1);
    const text = all.find((one) => !taken.has(one.toLowerCase())) ?? all[0] ?? '';
    taken.add(text.toLowerCase());
    return { text, line: index % lines };
  });
}

/** A name's beginning, else the initials of its words, else its first letters with another of it. */
function shortenings(name: string, count: number): string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const letters = graphemes(words.join(''));
  const beginning = letters.slice(0, count);
  const initials = words.flatMap((word) => graphemes(word)[0] ?? []).slice(0, count);
  const others = letters.slice(count).map((letter) => [...beginning.slice(0, count - 1), letter]);
  return [beginning, ...(words.length > 1 ? [initials] : []), ...others].map((each) => each.join(''));
}
