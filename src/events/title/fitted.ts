import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { opensContentThat } from './content-that.ts';
import { countWords } from './count-words.ts';
import { MOST_WHOLE, MOST_WORDS } from './cut-long.ts';
import { peopleIn } from './named-subject.ts';
import { isPending } from './pending-clause.ts';
import { withShortNames } from './short-names.ts';
import { withoutPlaces } from './subject-place.ts';
import { trimClause, trimWhole } from './trim.ts';
import { upToSaying } from './up-to-saying.ts';
import { withoutReduced } from './without-reduced.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

/**
 * Cut to a title's length; people are called by their surnames and what describes the subject is left out where that
 * makes it short without a cut.
 */
export function fitted(
  mention: EventMention,
  clause: readonly Token[],
  trigger: Span,
  times: readonly Span[],
): Token[] {
  const tokens = clause.length ? clause : mention.sentence.tokens;
  const short = withShortNames(tokens, peopleIn(mention));
  const bare = withoutReduced(short);
  const forms = [tokens, short, withoutReduced(tokens), bare].map((form) =>
    form.some(({ start }) => start === trigger.start) ? form : tokens,
  );
  const whole = forms.map((form) => trimWhole(form, times)).find((form) => countWords(form) <= MOST_WORDS);
  if (whole) return whole;
  const cutsWithContent = (all: readonly (readonly Token[])[]) =>
    all.map((form) => trimClause(form, trigger, times)).filter((cut, at) => hasContent(cut, all[at] ?? []));
  // "ruled that the law": rather without where the court sits.
  const told = [forms, [withoutPlaces(bare)]].map(cutsWithContent).find(({ length }) => length > 0);
  const cuts = told ?? forms.map((form) => trimClause(form, trigger, times));
  const within = (most: number) => cuts.find((cut) => countWords(cut) <= most);
  const fit = upToSaying(within(MOST_WORDS) ?? within(MOST_WHOLE) ?? cuts[0] ?? [], trigger);
  const main = mainClauseOf(short, fit, trigger);
  if (main) return main;
  if (countWords(fit) <= MOST_WHOLE) return fit;
  // Where the trigger stands too far from the clause's verb, it is the verb that tells more.
  return trimClause(short, short.find(({ pos }) => VERBAL.has(pos)) ?? trigger, times);
}

/** Whether a cut has what was ruled or said: not "ruled", "ruled that the law". */
function hasContent(cut: readonly Token[], tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => token === cut.at(-1)) + 1;
  // "ruled | on Monday that": the day was left out.
  const next = tokens.findIndex(
    (token, place) => place >= end && token.pos !== 'ADP' && !isCalendarWord(token),
  );
  return !isPending(cut) && !opensContentThat(tokens, next);
}

/**
 * "The number of people known to have died | in a flood | has risen to 61": where a cut takes the verb from a subject, the
 * clause with no more than the trigger of what describes it; null: the verb is there, or the clause is long even so.
 */
function mainClauseOf(tokens: readonly Token[], cut: readonly Token[], { start }: Span): Token[] | null {
  const bare = withoutReduced(tokens);
  const verb = bare.find(({ pos }) => VERBAL.has(pos));
  if (bare === tokens || !verb || !isSurelyFinite(verb) || cut.includes(verb)) return null;
  const [own, next] = tokens.slice(tokens.findIndex((token) => token.start === start));
  // "a man called | Poe has died": it says nothing without.
  const isOfPlace = /^(?:base|locate|situate)$/u.test(own?.lemma ?? '');
  const isWhole = next && (/^(?:ADP|ADV|PART)$/u.test(next.pos) || isCalendarWord(next));
  if (!isOfPlace && !isWhole) return null;
  // "rooms at a hotel | located next door | were cleared"
  const end = isOfPlace ? start : start + 1;
  const described = tokens.filter((token) => token.start < end && token.start < verb.start);
  const whole = trimWhole([...described, ...bare.slice(bare.indexOf(verb))], []);
  return countWords(whole) <= MOST_WORDS ? whole : null;
}

/** Not "resumed at the site of the | collapsed bridge", "died after someone in a car | opened fire". */
const isSurelyFinite = ({ pos, lower }: Token): boolean => pos === 'AUX' || lower.endsWith('s');
