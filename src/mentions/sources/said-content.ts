import type { Clause } from '../grammar/clause.ts';
import { isOfObject } from '../grammar/object-infinitive.ts';
import { clauseAt, isWithin, type SentenceFrame } from '../sentence-frame.ts';

/** Where a sentence has what somebody says. */
export interface SaidContent {
  /** Whether a clause says what the speaker said. */
  isContent: (clause: Clause) => boolean;
  /** Whether any clause does. */
  hasContent: boolean;
}

/** Clauses below the cue's say what is said; failing that, those that stand before "…, the mayor said". */
export function contentOf(frame: SentenceFrame, clause: Clause): SaidContent {
  const below = frame.clauses.filter(
    (other) =>
      other.parent === clause.index &&
      (other.kind === 'complement' ||
        (other.kind === 'infinitive' && !isOfObject(frame, clause, other)) ||
        other.opener === ':' ||
        isGerundObject(frame, other, clause)),
  );
  const isBelow = (other: Clause) => below.some((root) => isWithin(frame, other, root));
  if (below.length > 0) return { isContent: isBelow, hasContent: true };
  const colon = frame.clauses.find(({ opener, from }) => opener === ':' && from > (clause.verb?.head ?? 0));
  if (colon) return { isContent: (other) => isWithin(frame, other, colon), hasContent: true };
  if (clause.kind !== 'report') return { isContent: () => false, hasContent: false };
  const isBefore = (other: Clause) =>
    other.from < clause.from && other.index !== clause.index && other.verb !== null;
  return { isContent: isBefore, hasContent: frame.clauses.some(isBefore) };
}

/** "denied stealing the car", "reported seeing a flash"; not "said, smiling". */
const isGerundObject = ({ tokens }: SentenceFrame, { kind, opener, verb }: Clause, cue: Clause): boolean =>
  kind === 'participle' &&
  opener === null &&
  verb?.from === cue.verb?.to &&
  /..ing$/u.test(tokens[verb?.from ?? -1]?.lower ?? '');

/** Whether a quotation may be what a clause says: not one of a clause beside it ("called it “odd” and left"). */
export function quotes(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind === 'report') return hasQuote(frame);
  const isBeside = (other: Clause) =>
    other.index !== clause.index && (other.kind === 'coordinate' || !isWithin(frame, other, clause));
  return frame.tokens.some(({ text }, at) => isQuoteMark(text) && !isBeside(clauseAt(frame, at)));
}

/** Whether a sentence has any quotation in it. */
export const hasQuote = (frame: SentenceFrame): boolean => frame.tokens.some(({ text }) => isQuoteMark(text));

const isQuoteMark = (text: string): boolean => /^["“”]$|^``$/u.test(text);
