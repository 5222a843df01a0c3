import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';
import { clauseAround } from './clause.ts';
import { isHardStop, isIngVerb, VERBAL } from './clause-edges.ts';
import { ADVERBIAL_OPENERS, CONDITIONS, RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { upToMainClause } from './fronted-cue.ts';
import { verbOfSubject } from './inset-clause.ts';
import { partSaid } from './part-said.ts';
import { secondCue } from './second-cue.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

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
  const named = (isBehindQuote(tokens, cue, content) ? null : content?.trigger) ?? verbSaid(tokens, cue);
  if (!named) return null;
  const fronted = upToMainClause(tokens, cue);
  const isWithin = fronted.some(({ start }) => start === named.start);
  const led = partSaid(isWithin ? fronted : tokens, cue, named);
  const part = upToSecondCue(led, tokens, cue);
  // "said it was unsafe but ruled out a closure": the closure isn't what the first verb leads to.
  if (part.length < led.length && named.start > (part.at(-1)?.start ?? 0)) return null;
  const verb = mainVerb(part) ?? placeOf(part, named);
  const isSaid = named.start >= (part[0]?.start ?? 0) && named.start <= (part.at(-1)?.start ?? 0);
  const about: Span = isSaid ? named : (part[verb] ?? named);
  const at = placeOf(part, about);
  const around = clauseAround(part, at);
  const own = { clause: around.tokens, about };
  // "a man who fled was held"; not "a quick appeal and said …", which is but what the cue takes.
  const isBehind = verb > at && VERBAL.has(part[at]?.pos ?? '');
  // "a skull found in a cave": but a noun, where what is said of it was cut off.
  const isNoun = around.isInset && !around.tokens.some(({ pos }) => pos === 'AUX');
  // "the braking system, known as a brake, would be ready": it names the system alone.
  // "Poe, the man accused of it, was held": nor does what is put in behind the subject.
  const start = part.findIndex((token) => token === own.clause[0]);
  const ownVerb = own.clause.findIndex(({ pos }) => VERBAL.has(pos));
  const ownPlace = part.findIndex((token) => token === own.clause[ownVerb]);
  // "Poe, who was freed in May, should be held"
  const isPutIn = RELATIVE_PRONOUNS.has(part[ownPlace - 1]?.lower ?? '') && part[ownPlace - 2]?.text === ',';
  const isAside =
    isPutIn ||
    (part[start - 1]?.text === ',' && part[start]?.pos === 'DET') ||
    own.clause[ownVerb - 1]?.text === ',';
  const finite =
    hasFiniteVerb(own.clause) && !isAside
      ? -1
      : part.findIndex((_, place) => place > at && isWouldBe(part, place));
  const main =
    finite >= 0
      ? { clause: clauseAround(part, finite).tokens, verb: part[finite] ?? about }
      : verb < at || isNoun || isBehind
        ? { clause: clauseAround(part, verb).tokens, verb: part[verb] ?? about }
        : null;
  const from = part.findIndex((token) => token === own.clause[0]);
  const opener = part[from - 1]?.lower ?? '';
  // "had no reason to believe that it sank": what isn't believed is not what is said.
  const isUnfounded = opener === 'that' && part.slice(0, from).some(({ lower }) => lower === 'no');
  // That he fled is but told with it.
  const isBeside = main !== null && (isUnfounded || isBehind || ADVERBIAL_OPENERS.has(opener));
  // "warned of a strike if the plan went ahead": that it did is not what is said.
  const before = tokens[tokens.findIndex((token) => token === own.clause[0]) - 1];
  const isLed = before !== undefined && !part.includes(before) && before.start > cue.start;
  if (isLed && isSaid && CONDITIONS.has(before.lower)) return null;
  return {
    isInfinitive: own.clause[0]?.lower === 'to',
    whole: part.some((_, place) => isHardStop(part, place) && part[place]?.text !== '.') ? null : part,
    ...(main && (isBeside || isNoun || finite >= 0) ? { clause: main.clause, about: main.verb } : own),
    main,
  };
}

/** An auxiliary behind the comma that closes what was put in before it. */
const isWouldBe = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.pos === 'AUX' && tokens[place - 1]?.text === ',';

/** What a verb of saying leads to ends where the speaker's next one stands. */
function upToSecondCue(part: readonly Token[], tokens: readonly Token[], cue: Span): readonly Token[] {
  const second = secondCue(tokens, placeOf(tokens, cue));
  const end = part.findIndex((token) => token === tokens[second ?? -1]);
  return end < 0 ? part : part.slice(0, end);
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
    // "asked the council to independently review it"
    const before = tokens.slice(0, place).findLast(({ pos }) => pos !== 'ADV');
    const isFinite = VERBAL.has(token.pos) && !isIngVerb(token) && before?.lower !== 'to';
    return isFinite && before?.pos !== 'CCONJ';
  });
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
  // "Norland voiced “regret” over it, Poe said": who passes it on says nothing of it.
  if (/^(?:add|say)$/u.test(after?.lemma ?? '')) return null;
  return (opensQuoted ? before : after) ?? after ?? before ?? null;
}

/** "“It's a lie,” she said of the talks": the words quoted say it, and not what they are said of. */
function isBehindQuote(tokens: readonly Token[], cue: Span, content: EventMention['content']): boolean {
  if (!content || !/^["“]$/u.test(tokens[0]?.text ?? '')) return false;
  const between = tokens.filter(({ start }) => start >= cue.end && start < content.trigger.start);
  return between.some(({ lower }) => lower === 'of') && !between.some(({ text }) => /^["“]$/u.test(text));
}

/** The place of the first verb of a main clause: past the comma where a clause that opens with "if" ends. */
function mainVerb(tokens: readonly Token[]): number | undefined {
  const first = tokens.find(({ pos }) => pos !== 'PUNCT');
  const comma = ADVERBIAL_OPENERS.has(first?.lower ?? '') ? tokens.findIndex(({ text }) => text === ',') : -1;
  const place = tokens.findIndex(({ pos }, at) => at > comma && VERBAL.has(pos));
  return place === -1 ? undefined : verbOfSubject(tokens, place);
}
