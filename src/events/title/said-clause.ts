import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';
import { clauseAround } from './clause.ts';
import { isHardStop, isIngVerb, VERBAL } from './clause-edges.ts';
import { ADVERBIAL_OPENERS } from './data/clause-openers.ts';
import { ADDRESSES } from './data/verb-frames.ts';
import { quotationAround } from './quotation.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

/** How far behind its cue a clause may open with "that": whoever is told stands between. */
const THAT_REACH = 8;

/** What a statement says, as far as the sentence goes, and the clause of it that matters most. */
export interface Said {
  /** All of it; null: it isn't in one piece. */
  whole: readonly Token[] | null;
  clause: readonly Token[];
  /** The word the clause is about. */
  about: Span;
  /** Whether it is but an infinitive: "promised to | review the law". */
  isInfinitive: boolean;
  /** Its main clause, where that is another one, and the verb of it. */
  main: { clause: readonly Token[]; verb: Span } | null;
}

/**
 * What a statement says: of indirect speech what follows the cue ("said Friday no meeting would take place") or stands
 * before it, of direct speech the quotation. null: the sentence has no words of it.
 */
export function saidClause({ sentence, trigger, content }: EventMention): Said | null {
  const { tokens } = sentence;
  const cue = lastOfCue(tokens, trigger);
  const named = content?.trigger ?? verbSaid(tokens, cue);
  if (!named) return null;
  const part = partSaid(tokens, cue, named);
  const verb = mainVerb(part) ?? placeOf(part, named);
  const isSaid = named.start >= (part[0]?.start ?? 0);
  const about: Span = isSaid ? named : (part[verb] ?? named);
  const at = placeOf(part, about);
  const own = { clause: clauseAround(part, at).tokens, about };
  const main = verb < at ? { clause: clauseAround(part, verb).tokens, verb: part[verb] ?? about } : null;
  const opener = part[part.findIndex((token) => token === own.clause[0]) - 1];
  const isBeside = main !== null && ADVERBIAL_OPENERS.has(opener?.lower ?? '');
  return {
    isInfinitive: own.clause[0]?.lower === 'to',
    whole: part.some((_, place) => isHardStop(part, place) && part[place]?.text !== '.') ? null : part,
    ...(isBeside ? { clause: main.clause, about: main.verb } : own),
    main,
  };
}

/** "saying" of "cited Poe as saying": what is said stands behind it. */
function lastOfCue(tokens: readonly Token[], cue: Trigger): Trigger {
  if (CUE_VERBS.get(cue.lemma) !== 'cites') return cue;
  const saying = tokens.find(
    ({ start, lower }, place) => start > cue.end && lower === 'saying' && tokens[place - 1]?.lower === 'as',
  );
  return saying ? { ...cue, start: saying.start, end: saying.end } : cue;
}

/** Whether somebody's words can stand by themselves: they have a finite verb, not "the deal but gave no figures". */
export function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, place) => {
    const before = tokens[place - 1];
    const isFinite = VERBAL.has(token.pos) && !isIngVerb(token) && before?.lower !== 'to';
    return isFinite && before?.pos !== 'CCONJ';
  });
}

/** The tokens of the speech that the word at `about` stands in, without the cue, the speaker and the marks. */
function partSaid(tokens: readonly Token[], cue: Span, about: Span): readonly Token[] {
  const quoted = quotationAround(tokens, about);
  if (quoted && !quoted.some(({ start }) => start === cue.start)) return quoted;
  if (cue.end > about.start) return beforeSpeaker(tokens, cue, about);
  const after = tokens.filter(({ start }) => start >= cue.end);
  // "reported on Tuesday, citing two officials, that": whom it has it from stands between, too.
  const isCited = after.slice(0, THAT_REACH).some(({ lower }) => lower === 'citing' || lower === 'quoting');
  const reach = isCited ? 2 * THAT_REACH : THAT_REACH;
  const that = after.slice(0, reach).findIndex((_, place) => opensSaid(after, place));
  // "told The Daily Press that": no auxiliary, so no clause stands before it.
  const isFirst = !after.slice(0, that).some(({ pos }) => pos === 'AUX');
  // "concluded in a report released in May that": what it is said in names no event of what is said.
  const isPast = placeOf(after, about) > that || after[0]?.pos === 'ADP';
  const opens = that >= 0 && isFirst && isPast;
  const verb = after.findIndex(({ pos }) => VERBAL.has(pos));
  const first = opens ? null : clauseAround(after, Math.max(verb, 0)).tokens[0];
  const from = opens ? that + 1 : after.findIndex((token) => token === first);
  const isTold = ADDRESSES.has(tokens.find(({ start }) => start === cue.start)?.lemma ?? '');
  const addressed = opens || !isTold ? 0 : addressee(after.slice(Math.max(from, 0), Math.max(verb, 0)));
  return upToAddition(after.slice(Math.max(from, 0) + addressed), about);
}

/** How many words name whoever is told: "told Poe | he would go", "told Reuters | one of them left". */
function addressee(subject: readonly Token[]): number {
  const from = subject.findIndex(({ pos, lower }, place) => {
    const before = subject[place - 1];
    const follows = before?.pos === 'NOUN' || before?.pos === 'PROPN';
    return follows && (pos === 'DET' || pos === 'NUM' || /^(?:he|i|it|she|they|we|you)$/u.test(lower));
  });
  return Math.max(from, 0);
}

/** "that": also where the tagger takes it for a pronoun ("in a report issued last year that Poe sold the pier"). */
function opensSaid(tokens: readonly Token[], place: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token?.lower !== 'that') return false;
  return token.pos === 'SCONJ' || (token.pos === 'PRON' && /^(?:DET|PROPN)$/u.test(next?.pos ?? ''));
}

/** "…, adding that it was late": a second statement ends the first. */
function upToAddition(tokens: readonly Token[], about: Span): readonly Token[] {
  const past = tokens.findIndex((token, place) => {
    const next = tokens[place + 1];
    const adds = next && isIngVerb(next) && CUE_VERBS.has(next.lemma);
    return (token.text === ',' && adds && token.start > about.start) || token.text === '.';
  });
  return past === -1 ? tokens : tokens.slice(0, past);
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

/**
 * Of what is said and names no event, the first verb of its main clause: before the cue where the sentence opens with a
 * quotation.
 */
function verbSaid(tokens: readonly Token[], cue: Trigger): Span | null {
  const opensQuoted = /^["“]$|^`/u.test(tokens[0]?.text ?? '');
  const [before, after] = [
    tokens.filter(({ end }) => end <= cue.start),
    tokens.filter(({ start }) => start >= cue.end),
  ].map((part) => part[mainVerb(part) ?? -1]);
  return (opensQuoted ? before : after) ?? after ?? before ?? null;
}

/** The place of the first verb of a main clause: past the comma where a clause that opens with "if" ends. */
function mainVerb(tokens: readonly Token[]): number | undefined {
  const first = tokens.find(({ pos }) => pos !== 'PUNCT');
  const comma = ADVERBIAL_OPENERS.has(first?.lower ?? '') ? tokens.findIndex(({ text }) => text === ',') : -1;
  const place = tokens.findIndex(({ pos }, at) => at > comma && VERBAL.has(pos));
  return place === -1 ? undefined : place;
}
