import { isPublicationNoun } from '../../mentions/grammar/document-noun.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { pastTime } from './behind-cue.ts';
import { clauseAround } from './clause.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';
import { subjectIn } from './clause-subject.ts';
import { endOfContent } from './content-end.ts';
import { verbOfSubject } from './inset-clause.ts';
import { ADDRESSES } from './data/verb-frames.ts';
import { endsInCredit, endsInReport } from './passed-on.ts';
import { quotationAround } from './quotation.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';
import { placeOf } from '../token-place.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

const THAT_REACH = 8; // how far behind its cue a clause may open with "that": whoever is told stands between

/** The tokens of the speech that the word at `about` stands in, without the cue, the speaker and the marks. */
export function partSaid(tokens: readonly Token[], cue: Span, about: Span): readonly Token[] {
  const quoted = quotationAround(tokens, about);
  if (quoted && !quoted.some(({ start }) => start === cue.start)) return quoted;
  const around = aroundInset(tokens, cue);
  if (around) return upToAddition(around, about);
  if (cue.end > about.start) return beforeSpeaker(tokens, cue, about);
  const opening = wordsBeforeDocument(tokens, cue, about);
  if (opening) return opening;
  const after = tokens.filter(({ start }) => start >= cue.end);
  // "reported on Tuesday, citing two officials, that": whom it has it from stands between, too.
  const isCited = after.slice(0, THAT_REACH).some(({ lower }) => lower === 'citing' || lower === 'quoting');
  const reach = isCited ? 2 * THAT_REACH : THAT_REACH;
  const that = after.slice(0, reach).findIndex((_, place) => opensSaid(after, place));
  // "told The Daily Press that": no auxiliary, so no clause stands before it.
  const isFirst = !after.slice(0, that).some(({ pos }) => pos === 'AUX');
  // "concluded in a report released in May that": what it is said in names no event of what is said.
  const isPast = isCited || placeOf(after, about) > that || after[0]?.pos === 'ADP';
  const opens = that >= 0 && isFirst && isPast;
  // "said the goods, | covering a year's needs, would be sold"
  const isAside = (place: number) => after[place - 1]?.text === ',' && isIngVerb(after[place]);
  const verb = after.findIndex(({ pos }, place) => VERBAL.has(pos) && !isAside(place));
  const first = opens ? null : clauseAround(after, verbOfSubject(after, Math.max(verb, 0))).tokens[0];
  const clause = after.findIndex((token) => token === first);
  // "said that was a lie": that is its subject.
  const isThat = after[clause]?.pos === 'AUX' && after[clause - 1]?.lower === 'that';
  const from = opens ? that + 1 : Math.max(pastTime(after), clause - Number(isThat));
  const isTold = ADDRESSES.has(tokens.find(({ start }) => start === cue.start)?.lemma ?? '');
  const addressed = opens || !isTold ? 0 : addressee(after.slice(Math.max(from, 0), Math.max(verb, 0)));
  const place = tokens.length - after.length;
  const end = opens ? endOfContent(tokens, place + that) : tokens.length;
  return upToAddition(tokens.slice(place + Math.max(from, 0) + addressed, end), about);
}

/** "The track, he alleged, had been due": a subject and its verb, with the speaker put in between; null: none is. */
function aroundInset(tokens: readonly Token[], cue: Span): readonly Token[] | null {
  const at = placeOf(tokens, cue);
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  const close = at + 1 + pastTime(tokens.slice(at + 1));
  if (open < 1 || tokens[close]?.text !== ',' || !VERBAL.has(tokens[close + 1]?.pos ?? '')) return null;
  const subject = tokens.slice(0, open);
  const isBare = [...subject, ...tokens.slice(open + 1, at)].every(({ pos }) => !VERBAL.has(pos));
  return isBare && subjectIn(subject) ? [...subject, ...tokens.slice(close + 1)] : null;
}

/** "“It is shut,” Poe wrote in a diary that was found": the quotation is what is said, not what is told of the diary. */
function wordsBeforeDocument(tokens: readonly Token[], cue: Span, about: Span): readonly Token[] | null {
  const [mark, first] = tokens;
  const isQuoted = mark && first && (OPENING_MARK.test(mark.text) || mark.text === '"');
  const isInDocument = tokens.some(
    (token, place) =>
      token.start >= cue.end &&
      token.end <= about.start &&
      (isPublicationNoun(token) || token.lemma === 'book') &&
      tokens.slice(Math.max(0, place - THAT_REACH), place).some(({ lower }) => lower === 'in'),
  );
  const quoted = isQuoted && isInDocument ? quotationAround(tokens, first) : null;
  return quoted && quoted.every(({ start }) => start < cue.start) ? quoted : null;
}

/** What opens the subject of what is said, or is it. */
const SUBJECT = /^(?:he|her|his|i|it|its|my|our|she|their|they|we|you)$/u;

/** How many words name whoever is told: "told Poe | he would go", "told Reuters | one of them left", "told her | she was". */
function addressee(subject: readonly Token[]): number {
  const [told, next] = subject;
  const isOther = next && (/^(?:DET|PROPN)$/u.test(next.pos) || SUBJECT.test(next.lower));
  if (isOther && /^(?:her|him|me|them|us|you)$/u.test(told?.lower ?? '')) return 1;
  const from = subject.findIndex(({ pos, lower }, place) => {
    const before = subject[place - 1];
    const follows = before?.pos === 'NOUN' || before?.pos === 'PROPN';
    return follows && (pos === 'DET' || pos === 'NUM' || SUBJECT.test(lower));
  });
  return Math.max(from, 0);
}

/** "that": also where the tagger takes it for a pronoun ("in a report issued last year that Poe sold the pier"). */
function opensSaid(tokens: readonly Token[], place: number): boolean {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token?.lower !== 'that') return false;
  const opens = before?.text === ',' || /^(?:DET|PROPN)$/u.test(next?.pos ?? '');
  // "told the agency that reports of it were wrong": not that report.
  const isBeforeSeveral = next?.pos === 'NOUN' && next.lower !== next.lemma;
  return token.pos === 'SCONJ' || (token.pos === 'PRON' && opens) || (token.pos === 'DET' && isBeforeSeveral);
}

/** "…, adding that it was late", "…, the Post reported": a second statement ends the first. */
function upToAddition(tokens: readonly Token[], about: Span): readonly Token[] {
  const past = tokens.findIndex((token, place) => {
    const next = tokens[place + 1];
    const adds = next && isIngVerb(next) && CUE_VERBS.has(next.lemma) && token.start > about.start;
    // "…, having denied it before": what the speaker did, not what is said.
    const ends =
      adds ||
      next?.lower === 'having' ||
      (token.start > about.start && (endsInCredit(tokens, place) || endsInReport(tokens, place)));
    return (token.text === ',' && ends) || token.text === '.';
  });
  if (past === -1) return tokens;
  const mark = tokens[past]?.text === '.' ? tokens[past + 1] : undefined;
  const closes = mark?.text === '"' || CLOSING_MARK.test(mark?.text ?? '');
  return [...tokens.slice(0, past), ...(mark && closes ? [mark] : [])];
}

/** "The bridge is shut, Poe said": up to the comma before the speaker. */
function beforeSpeaker(tokens: readonly Token[], cue: Span, about: Span): readonly Token[] {
  const isBetween = ({ text, start }: Token) => text === ',' && start >= about.end && start < cue.start;
  const comma = tokens.findIndex(isBetween);
  const last = tokens.findLastIndex(isBetween);
  // "…, Ann Poe, the mayor, said": the speaker has commas of their own.
  const isNamed = tokens.slice(comma + 1, last).every(({ pos }) => !VERBAL.has(pos));
  return comma === -1 ? tokens : tokens.slice(0, isNamed ? comma : last);
}
