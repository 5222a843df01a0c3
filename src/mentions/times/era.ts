import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "Scored 19 goals last season", "during his tenure", "in the run-up to Easter": in a time that is no day, and has no dates. */
export const tellsOfEra = ({ tokens }: SentenceFrame): boolean =>
  tokens.some(({ lower }, place) => (lower === 'to' ? isApproach(tokens, place) : isEra(tokens, place)));

function isEra(tokens: readonly Token[], place: number): boolean {
  if (!ERAS.has(tokens[place]?.lower ?? '') || isModifier(tokens[place + 1])) return false;
  const before = tokens[place - 1]?.lower ?? '';
  return FORMER.test(before) || DURING.test(before) || DURING.test(tokens[place - 2]?.lower ?? '');
}

/** "last season's final", "the season opener", "youth custody": by what stands behind it, of another thing. */
const isModifier = (next: Token | undefined): boolean =>
  /^(?:NOUN|PART|PROPN)$/u.test(next?.pos ?? '') || isHyphen(next?.text);

const ERAS: ReadonlySet<string> = new Set([
  'boyhood', 'childhood', 'girlhood', 'heyday', 'lifetime', 'reign', 'season', 'tenure', 'youth',
]); // prettier-ignore
const FORMER = /^(?:last|previous|that)$/u;
const DURING = /^(?:during|in|over|throughout)$/u;

/** Whether "to" at a place is that of "in the run-up to", "in the run up to", "in the weeks leading up to". */
export function isApproach(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.lower !== 'to') return false;
  const last = tokens[place - 1]?.lower ?? '';
  if (last !== 'up') return APPROACHES.has(last);
  const first = tokens[place - 2];
  const before = tokens[place - 3]?.lower ?? '';
  if (isHyphen(first?.text)) return BEFORE_UP.has(before);
  return first?.lower === 'leading'
    ? SPANS.test(before)
    : before === 'the' && BEFORE_UP.has(first?.lower ?? '');
}

const APPROACHES: ReadonlySet<string> = new Set(['buildup', 'countdown', 'prelude', 'runup']);
const BEFORE_UP: ReadonlySet<string> = new Set(['build', 'lead', 'run']);
/** What a count may stand before: "in the days before", "two weeks after". */
export const SPANS = /^(?:days|weeks|months|years)$/u;
