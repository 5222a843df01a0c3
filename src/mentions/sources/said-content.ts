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
  if (below.length > 0) return { isContent: within(frame, below), hasContent: true };
  const colon = frame.clauses.find(({ opener, from }) => opener === ':' && from > (clause.verb?.head ?? 0));
  if (colon) return { isContent: within(frame, [colon]), hasContent: true };
  if (clause.kind !== 'report') return NO_CONTENT;
  const isContent = standsBefore(clause);
  return { isContent, hasContent: frame.clauses.some(isContent) };
}

// These make functions without a name: naming them in `contentOf` costs more than all else there, since the names of
// functions are kept at run time.
/** Clauses that are one of some or hang on it. */
function within(frame: SentenceFrame, roots: readonly Clause[]): SaidContent['isContent'] {
  return (other) => roots.some((root) => isWithin(frame, other, root));
}

function standsBefore(clause: Clause): SaidContent['isContent'] {
  return (other) => other.from < clause.from && other.index !== clause.index && other.verb !== null;
}

const NO_CONTENT: SaidContent = { isContent: () => false, hasContent: false };

/** "denied stealing the car", "reported seeing a flash"; not "said, smiling". */
const isGerundObject = ({ tokens }: SentenceFrame, { kind, opener, verb }: Clause, cue: Clause): boolean =>
  kind === 'participle' &&
  opener === null &&
  verb?.from === cue.verb?.to &&
  /..ing$/u.test(tokens[verb?.from ?? -1]?.lower ?? '');

/** Whether a quotation may be what a clause says: not one of a clause beside it ("called it “odd” and left"). */
export function quotes(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind === 'report') return hasQuote(frame);
  return frame.tokens.some(
    ({ text }, at) => isQuoteMark(text) && !isBeside(frame, clauseAt(frame, at), clause),
  );
}

/**
 * "“…,” fumed Poe", "Poe fumed: “…”", "blasted it as “…”": whether a quotation stands right beside its verb; not
 * "stormed what Poe called “home”".
 */
export function quotesBeside(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind === 'report') return hasQuote(frame);
  const { tokens } = frame;
  const end = clause.verb?.to ?? tokens.length;
  return tokens.some(({ text }, at) => {
    if (at < end || !isQuoteMark(text)) return false;
    const opener = tokens[at - 1]?.lower ?? '';
    if (at === end || !/^(?:as|,|:)$/u.test(opener)) return at === end;
    // "a region known as “the lungs”", "stormed it, shouting, “…”"
    if (tokens[at - 2]?.pos === 'VERB' && (at - 1 > end || opener === 'as')) return false;
    return clauseAt(frame, opener === ':' ? at - 2 : at - 1).index === clause.index;
  });
}

const isBeside = (frame: SentenceFrame, other: Clause, clause: Clause): boolean =>
  other.index !== clause.index && (other.kind === 'coordinate' || !isWithin(frame, other, clause));

/** Whether a sentence has any quotation in it. */
export const hasQuote = (frame: SentenceFrame): boolean => frame.tokens.some(({ text }) => isQuoteMark(text));

const isQuoteMark = (text: string): boolean => /^["“”]$|^``$/u.test(text);
