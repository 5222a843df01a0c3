import { remembering } from '../text/remember.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { tokensOfClause, type SentenceFrame } from './sentence-frame.ts';

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|\d+(?:st|nd|rd|th))$/u;
const isOrdinal = remembering((lower) => ORDINAL.test(lower));
const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'CCONJ', 'PRON', 'VERB']);
/** Farther before a noun than this an ordinal belongs to something else. */
const REACH = 6;

/** "their first face-to-face meeting", "first got together", "met for the first time"; null: not said which. */
export function ordinalOf(
  frame: SentenceFrame,
  { at, clause, trigger, isHead }: FoundTrigger,
): string | null {
  if (trigger.pos === 'noun') {
    for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
      const token = frame.tokens[place];
      if (!token || ENDS_PHRASE.has(token.pos) || token.text === ',') return null;
      if (isOrdinal(token.lower)) return token.lower;
    }
    return null;
  }
  if (!isHead) return null;
  for (const place of tokensOfClause(frame, clause)) {
    const [token, after] = [frame.tokens[place], frame.tokens[place + 1]];
    if (!token || !isOrdinal(token.lower)) continue;
    if (after?.lower === 'time' || place + 1 === clause.verb?.from || place + 1 === at) return token.lower;
  }
  return null;
}
