import type { Token } from '../../text/analysed-text.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { ACTS_OF_JUSTICE } from '../data/acts-of-justice.ts';
import { HARM_PREDICATES } from '../data/harm-predicates.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Clause } from '../grammar/clause.ts';
import { isMainLine, isSimplePast } from '../grammar/main-line.ts';
import { nounPhraseFrom, type NounPhrase } from '../grammar/noun-phrase.ts';
import { subjectOf } from '../sources/speaker.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { DATED_NOUNS } from './other-than-date.ts';

/** Whether all that a sentence tells of a day is what police and courts did: the deed came before. */
export const areOfJustice = (
  happened: readonly { day: TimeExpression | null; stem: string | null }[],
): boolean => happened.every(({ day, stem }) => day === null || ACTS_OF_JUSTICE.has(stem ?? ''));

/**
 * Whether what is told behind an arrest is the deed it was for: "he shot a guard", "Lund was shot", and what else its
 * sentence tells, "and took two hostages"; not where somebody new comes up, "a photographer was injured", nor what is
 * done in words, "his lawyer attacked the verdict".
 */
export function isDeed(frame: SentenceFrame, { trigger: { stem }, clause }: FoundTrigger): boolean {
  if (ACTS_OF_JUSTICE.has(stem)) return false;
  return tellsOfHarm(frame, stem, clause) ? !isOfSomebodyNew(frame, clause) : tellsDeed(frame);
}

/** "Shot a guard", "was injured", "stole the car"; not "attacked the verdict", "hit a record". */
export const tellsOfHarm = (frame: SentenceFrame, stem: string, clause: Clause): boolean =>
  isCrime(stem) && !isInWords(frame, clause);

/** Whether a clause that tells the story tells of a deed. */
export const tellsDeed = (frame: SentenceFrame): boolean =>
  frame.clauses.some(
    (clause) =>
      clause.verb !== null &&
      tellsOfHarm(frame, frame.tokens[clause.verb.head]?.lemma ?? '', clause) &&
      isMainLine(frame, clause) &&
      isSimplePast(frame, clause) &&
      !isOfSomebodyNew(frame, clause),
  );

const isCrime = (stem: string): boolean =>
  (HARM_PREDICATES.has(stem) && !ALSO_NO_HARM.has(stem)) || CRIMES.has(stem);

function isOfSomebodyNew(frame: SentenceFrame, clause: Clause): boolean {
  const subject = subjectOf(frame, clause);
  return subject !== null && (isNew(frame, subject.from) || isBarePlural(frame, subject));
}

/** "attacked the verdict": what is written or ruled can be harmed in words alone. */
function isInWords(frame: SentenceFrame, { verb }: Clause): boolean {
  if (frame.tokens[verb?.head ?? -1]?.lemma !== 'attack') return false;
  const object = verb && nounPhraseFrom(frame, verb.to);
  return DATED_NOUNS.has(frame.tokens[(object?.to ?? 0) - 1]?.lemma ?? '');
}

/** After the frames Theft, Smuggling, Fraud and Arson of FrameNet (Ruppenhofer et al. 2016). */
const CRIMES: ReadonlySet<string> = new Set([
  'burgle', 'defraud', 'embezzle', 'forge', 'hijack', 'launder', 'loot', 'smuggle', 'steal', 'swindle', 'torch', 'vandalise', 'vandalize',
]); // prettier-ignore

/** What teams, prices and workers do as well. */
const ALSO_NO_HARM: ReadonlySet<string> = new Set(['beat', 'burn', 'hit', 'strike']);

/** "A guard", "two guards"; not "one of them". */
const isNew = ({ tokens }: SentenceFrame, at: number): boolean =>
  /^an?$/u.test(tokens[at]?.lower ?? '') || (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.lower !== 'of');

/** "Protesters" as a subject: not "the protesters", nor a name; a capital at the head of a sentence tells neither. */
function isBarePlural({ tokens }: SentenceFrame, { from, to, entity }: NounPhrase): boolean {
  const first = tokens[from];
  if (entity !== null || !first || !/^(?:ADJ|NOUN|PROPN)$/u.test(first.pos)) return false;
  return from === 0 ? /[^s]s$/u.test(tokens[to - 1]?.lower ?? '') : isPluralNoun(tokens[to - 1]);
}

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');
