import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isMatter } from '../matter.ts';
import { placeOf } from '../token-place.ts';
import { answerTitle } from './answer.ts';
import { withClosingMark } from './balance-quotes.ts';
import { isCapitalised, isLowerCased, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { VERBAL } from './clause-edges.ts';
import { countWords } from './count-words.ts';
import { MOST_WHOLE, MOST_WORDS } from './cut-long.ts';
import { withoutReduced } from './inset-clause.ts';
import {
  peopleIn,
  speakerName,
  withNamedActor,
  withNamedSpeaker,
  withNamedSubject,
} from './named-subject.ts';
import { withReferent } from './referent.ts';
import { hasFiniteVerb, saidClause, type Said } from './said-clause.ts';
import { scoreTitle } from './score.ts';
import { withShortNames } from './short-names.ts';
import { trimClause, trimWhole } from './trim.ts';
import { typeset } from './typeset.ts';
import { wordsOf } from './wording.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

/** A title with what speaks for it. */
interface Candidate {
  title: string;
  score: number;
}

/** What has happened is called by that, not by what was to come, nor by what else was done about it. */
const BESIDE = 5;

/**
 * The title of an event: the clause of one of its mentions, cut down to about a dozen words. A statement's is
 * led by its speaker: "Poe: the bridge would close". Made of words of that mention alone, but for repaired
 * capitals and marks and the names of its people. Of equally good ones, the first mention's.
 */
export function eventTitle(mentions: readonly EventMention[], casing: Casing): string {
  const hasHappened = mentions.filter(tellsOfIt).length * 2 >= mentions.length;
  const candidates = mentions.map((mention) => {
    const { title, score } = candidateOf(mention, casing);
    const isBeside = (hasHappened && mention.kind === 'plan') || isMatter(mention);
    return { title, score: score - (isBeside ? BESIDE : 0) };
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return typeset(best?.title ?? '');
}

const tellsOfIt = ({ kind, stance }: EventMention): boolean => kind === 'happening' && stance === 'asserts';

function candidateOf(mention: EventMention, casing: Casing): Candidate {
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const repair = lowerCased ? casing : null;
  const answer = answerTitle(mention, casing);
  if (answer !== null) {
    const traits = { isCased: !lowerCased, isResolved: true, isFragment: false };
    return { title: answer, score: scoreTitle(mention, toldClause(mention).told, traits) };
  }
  const said =
    mention.kind === 'statement' && !isElsewhere(mention) && !cueDecides(mention) ? wordsSaid(mention) : null;
  if (said && mention.source && hasFiniteVerb(said)) {
    const words = withNamedActor(uncapitalise(wordsOf(said, repair), said, casing), 'said', mention);
    const title = `${speakerName(mention.source.name, mention)}: ${words}`;
    const traits = { isCased: !lowerCased, isResolved: false, isFragment: false };
    return { title, score: scoreTitle(mention, said, traits) };
  }
  const { told, isFragment } = toldClause(mention);
  const words = wordsOf(told, repair);
  const title =
    mention.kind === 'statement'
      ? withNamedActor(withNamedSpeaker(words, told, mention), 'cue', mention)
      : withNamedSubject(words, told, mention);
  const traits = { isCased: !lowerCased, isResolved: title !== words, isFragment };
  return { title, score: scoreTitle(mention, told, traits) };
}

/** Whether what is answered stands in another sentence: none of its words are in this one. */
const isElsewhere = ({ content }: EventMention): boolean => Boolean(content?.sentence);

/**
 * Whether it is the cue that takes what is said back ("denied that …", "declined to say whether …"): without
 * it the title would claim the contrary.
 */
function cueDecides({ stance, trigger, content }: EventMention): boolean {
  const hasCue = content?.trigger.start !== trigger.start;
  if (!hasCue || (stance !== 'denies' && stance !== 'doubts')) return false;
  const cueClass = CUE_VERBS.get(trigger.lemma);
  return cueClass === undefined || cueClass === 'denies' || cueClass === 'doubts';
}

/**
 * What a statement says: all of it where that is short, as half a sentence may say the contrary of the whole; else the
 * clause it is about.
 */
function wordsSaid(mention: EventMention): Token[] | null {
  const said = saidClause(mention);
  if (!said || said.isInfinitive) return null;
  const whole = said.whole && trimWhole(said.whole, timesOf(mention));
  return whole && countWords(whole) <= MOST_WORDS ? whole : clauseSaid(mention, said);
}

/** The clause a statement is about, or its main clause where only that makes a title. */
function clauseSaid(mention: EventMention, { clause, about, main }: Said): Token[] {
  const own = fitted(mention, clause, about);
  return main && countWords(own) > MOST_WORDS ? fitted(mention, main.clause, main.verb) : own;
}

/** What is told of a trigger; of a statement, the cue together with what it leads to or points back at. */
function toldClause(mention: EventMention): { told: Token[]; isFragment: boolean } {
  const { sentence, trigger } = mention;
  const content = isElsewhere(mention) ? null : mention.content;
  const place = placeOf(sentence.tokens, trigger);
  const until =
    content && content.trigger.start > trigger.start ? placeOf(sentence.tokens, content.trigger) : place;
  const clause = clauseAround(sentence.tokens, place, until);
  // "a truce signed in May": its time tells which.
  const isFragment = clause.isInset && !clause.tokens.some(({ pos }) => pos === 'AUX');
  const times = isFragment ? [] : timesOf(mention);
  const whole = withClosingMark(withReferent(clause.tokens, mention), sentence.tokens);
  const told = fitted(mention, whole, content?.trigger ?? trigger, times);
  return { told, isFragment };
}

/**
 * Cut to a title's length; people are called by their surnames and what describes the subject is left out where that
 * makes it short without a cut.
 */
function fitted(
  mention: EventMention,
  clause: readonly Token[],
  trigger: Span,
  times: readonly Span[] = timesOf(mention),
): Token[] {
  const tokens = clause.length ? clause : mention.sentence.tokens;
  const short = withShortNames(tokens, peopleIn(mention));
  const brief = withoutReduced(tokens);
  const forms = [tokens, short, brief.some(({ start }) => start === trigger.start) ? brief : tokens];
  const whole = forms.map((form) => trimWhole(form, times)).find((form) => countWords(form) <= MOST_WORDS);
  if (whole) return whole;
  const cuts = forms.map((form) => trimClause(form, trigger, times));
  const fit = cuts.find((cut) => countWords(cut) <= MOST_WORDS) ?? cuts[0] ?? [];
  if (countWords(fit) <= MOST_WHOLE) return fit;
  // Where the trigger stands too far from the clause's verb, it is the verb that tells more.
  return trimClause(short, short.find(({ pos }) => VERBAL.has(pos)) ?? trigger, times);
}

/** The event's own time stands beside its title: the title needn't say it again. */
const timesOf = ({ time }: EventMention): Span[] => (time ? [time] : []);

/** After "Poe: ", a word that only stands first is written small. */
function uncapitalise(words: string, tokens: readonly Token[], casing: Casing): string {
  const [first] = tokens;
  if (!first || isCapitalised(first, casing) || first.lower === 'i') return words;
  const [letter = ''] = words;
  return letter.toLowerCase() + words.slice(letter.length);
}
