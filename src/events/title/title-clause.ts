import { OBJECT_CONTROL_VERBS } from '../../mentions/data/object-control-verbs.ts';
import { UNTRUE_WORDS } from '../../mentions/data/untrue-words.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';
import { withApposedName } from './apposed-name.ts';
import { withClosingMark } from './balance-quotes.ts';
import { partsAroundCue } from './behind-cue.ts';
import { withoutFollower } from './came-first.ts';
import { clauseAround } from './clause.ts';
import { VERBAL } from './clause-edges.ts';
import { countWords } from './count-words.ts';
import { MOST_WHOLE, MOST_WORDS } from './cut-long.ts';
import { heldActFrom } from './held-act.ts';
import { saidByNobody } from './impersonal.ts';
import { withoutReport } from './denied-report.ts';
import { withSubjectName } from './subject-name.ts';
import { withReferent } from './referent.ts';
import { saidClause, type Said } from './said-clause.ts';
import { secondCue } from './second-cue.ts';
import { fitted } from './fitted.ts';
import { trimWhole } from './trim.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

/** Whether what is answered stands in another sentence: none of its words are in this one. */
export const isElsewhere = ({ content }: EventMention): boolean => Boolean(content?.sentence);

/**
 * What a statement says: all of it where that is short, as half a sentence may say the contrary of the whole; else the
 * clause it is about.
 */
export function wordsSaid(mention: EventMention): Token[] | null {
  const said = saidClause(mention);
  if (!said || said.isInfinitive) return null;
  const whole = said.whole && trimWhole(said.whole, timesOf(mention));
  // "A report that she had left was wrong": without its end it says the contrary.
  const most = UNTRUE_WORDS.has(whole?.at(-1)?.lower ?? '') ? MOST_WHOLE : MOST_WORDS;
  const words = whole && countWords(whole) <= most ? whole : clauseSaid(mention, said);
  const own = withoutCue(words, mention);
  if (OBJECT_CONTROL_VERBS.has(mention.trigger.lemma) && opensWithInfinitive(own)) return null;
  return trimWhole(
    own.filter((_, place) => !isSecondThat(own, place)),
    [],
  );
}

/** "asked | Ann Lee to stay until a mayor is found": no clause of its own. */
function opensWithInfinitive(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ pos }) => VERBAL.has(pos));
  return words[verb - 1]?.lower === 'to';
}

/** "Poe said | it sank", of "Poe said it sank, calling it a loss": what was called so, without who said it. */
function withoutCue(words: Token[], mention: EventMention): readonly Token[] {
  const { content, trigger } = mention;
  if (!content || content.trigger.start > trigger.start) return words;
  return partsAroundCue(words, { ...mention, trigger: content.trigger })?.said ?? words;
}

/** "Poe said it was late but | that | she would stay": a title has no "that" to go with it. */
function isSecondThat(words: readonly Token[], place: number): boolean {
  return words[place]?.lower === 'that' && words[place].pos !== 'DET' && words[place - 1]?.pos === 'CCONJ';
}

/** The clause a statement is about, or its main clause where only that makes a title. */
function clauseSaid(mention: EventMention, { clause, about, main }: Said): Token[] {
  const times = timesOf(mention);
  const own = fitted(mention, clause, about, times);
  return main && countWords(own) > MOST_WORDS ? fitted(mention, main.clause, main.verb, times) : own;
}

/** What is told of a trigger; of a statement, the cue together with what it leads to or points back at. */
export function toldClause(mention: EventMention): { told: Token[]; isFragment: boolean } {
  const { sentence, trigger } = mention;
  const content = isElsewhere(mention) ? null : mention.content;
  const place = verbOfTelling(mention);
  const tokens = mention.kind === 'statement' ? withoutReport(sentence.tokens, place) : sentence.tokens;
  const until = content && content.trigger.start > trigger.start ? placeOf(tokens, content.trigger) : place;
  const impersonal = mention.kind === 'statement' ? null : saidByNobody(tokens, place);
  const from = heldActFrom(mention, tokens, place);
  const clause = impersonal
    ? { tokens: impersonal, isInset: false }
    : clauseAround(tokens.slice(from), place - from, Math.max(until, place) - from);
  // "a truce signed in May": its time tells which.
  const isFragment = clause.isInset && !clause.tokens.some(({ pos }) => pos === 'AUX');
  const times = isFragment ? [] : timesOf(mention);
  const own = withSubjectName(tokens, withApposedName(tokens, clause.tokens));
  const words = withoutFollower(withReferent(own, mention), mention);
  const whole = withClosingMark(words, sentence.tokens);
  const told = fitted(mention, whole, content?.trigger ?? trigger, times);
  return { told, isFragment };
}

/** The place of the verb that leads to what a mention is about: of two verbs of saying ("said … but ruled out") the second. */
function verbOfTelling({ sentence: { tokens }, trigger, content }: EventMention): number {
  const place = placeOf(tokens, trigger);
  const second = content ? secondCue(tokens, place) : null;
  const joint = second === null ? null : tokens[second];
  if (second === null || !joint || (content?.trigger.start ?? 0) < joint.start) return place;
  return tokens.findIndex(({ pos }, at) => at > second && pos === 'VERB');
}

/** The event's own time stands beside its title: the title needn't say it again. */
const timesOf = ({ time }: EventMention): Span[] => (time ? [time] : []);
