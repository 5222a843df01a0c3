import type { Token } from './analysed-text.ts';
import { PICTURED_ACTS } from './data/pictured-acts.ts';

const CREDIT =
  /\b(?:getty(?: images)?|shutterstock|handout|file photo|photo(?:graph)?(?:\s*:| by | courtesy)|image(?: credit)?\s*:|picture(?: credit)?\s*:|courtesy of)\b|\b(?:AP Photo|AFP|EPA|REUTERS|Reuters|TASS|Xinhua|PA|AP)\s*\/|\/\s*(?:AP|AFP|EPA|PA|Reuters|REUTERS|TASS|Xinhua)\b/u;
/** Of a lower-cased line: looking for a word's start in any case takes many times as long. */
const CREDIT_LOWER = /\b(?:getty images|file photo|photo (?:by|courtesy)|shutterstock)\b/u;
const OPENS_CAPTION =
  /^(?:file(?: photo| picture)?\s*[-–—:]|photo(?:graph)?\s*:|pictured\s*:|image\s*:|caption\s*:)/iu;
const FULL_DATE =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}\s*,?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{4})\b/iu;
const QUOTES = /["“”]|``/u;
/** "(R)", "(2nd L)", "left,": where somebody stands in a picture. */
const POSITION = /\((?:\d\p{L}{2}[ -])?(?:L|R|C|L-R|left|right|cent(?:er|re)|back|front)\)/u;
/** A credit is a few names. */
const LONGEST_CREDIT = 16;

/**
 * Whether a line is a picture's caption: it ends in a credit, opens as one, or tells in the present tense what
 * somebody does on a day with its year, which running news prose doesn't.
 */
export function isCaption(line: string, runs: readonly (readonly Token[])[]): boolean {
  if (OPENS_CAPTION.test(line)) return true;
  const last = runs.at(-1) ?? [];
  const lastText = line.slice(-((last.at(-1)?.end ?? 0) - (last[0]?.start ?? 0)) || line.length);
  // Asked first, as most sentences have a verb.
  const mayBeCredit =
    last.length <= LONGEST_CREDIT && !last.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (mayBeCredit && (CREDIT.test(lastText) || CREDIT_LOWER.test(lastText.toLowerCase()))) return true;
  if (
    /\((?:[^()]{0,60}\/)?(?:AP|AFP|EPA|Getty|Reuters|REUTERS)(?:\/[^()]{0,60}| Photo[^()]{0,40})?\)\s*$/u.test(
      line,
    )
  )
    return runs.length <= 3;
  const mayTellPicture = runs.length <= 2 && isToldInPresent(runs[0] ?? []) && !QUOTES.test(line);
  return mayTellPicture && (FULL_DATE.test(line) || POSITION.test(line));
}

/** Whether the first finite verb says what people do in pictures, in the simple present: "shakes hands". */
function isToldInPresent(tokens: readonly Token[]): boolean {
  const first = tokens.find((token, place) => isFinite(token) && tokens[place - 1]?.lower !== 'to');
  return first?.pos === 'VERB' && PICTURED_ACTS.has(first.lower.replace(/(?<=sh|ch|ss)es$|s$/u, ''));
}

const isFinite = ({ pos, lower }: Token): boolean =>
  (pos === 'VERB' && !lower.endsWith('ing')) || pos === 'AUX';
