import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { objectGovernor } from './governor.ts';
import { intervalSpan, isDay, overlapping, timeSpan, type Span } from '../span.ts';
import { placeOf } from '../token-place.ts';

/** What one passage tells of one moment. */
export interface Moment {
  /** The sentence, and who speaks. */
  passage: string;
  /** Its date; empty: none is said there. */
  edtf: string;
  /** Whether it only led up to what is told of that date. */
  isLedUp: boolean;
  /** When it was, also where only another passage dates its event. */
  span: Span | null;
  /** Whether a verb of its own tells it, in the past and in a main clause: what else that tells is another act. */
  isAct: boolean;
  /** Where its trigger starts, and the verb that this is the object of ("survived a vote"); null: of none. */
  at: number;
  governedBy: number | null;
}

/**
 * The passage and time of a mention, and who speaks: what stands in one sentence and has one date is told of one
 * moment, and so is what only led up to it ("fell on Monday after the bank failed").
 *
 * @param event when its event was; null: not known
 */
export function momentOf(mention: EventMention, event: EventTime | null): Moment {
  const { article, sentence, time, kind, source, trigger, weight } = mention;
  const edtf = time?.edtf ?? '';
  const isLedUp = time?.mod === 'ON_OR_BEFORE' && time.certainty === 'inferred';
  const speaker = kind === 'statement' && !isLedUp ? (source?.name ?? '') : '';
  return {
    passage: `${article.id} ${sentence.index} ${speaker}`,
    edtf: isLedUp ? edtf.replace('../', '') : edtf,
    isLedUp,
    span: timeSpan(time) ?? (event && intervalSpan(event)),
    isAct: kind === 'happening' && trigger.pos === 'verb' && weight === 1,
    at: trigger.start,
    governedBy: trigger.pos === 'noun' ? startOfGovernor(mention) : null,
  };
}

function startOfGovernor({ sentence: { tokens }, trigger }: EventMention): number | null {
  return tokens[objectGovernor(tokens, placeOf(tokens, trigger))]?.start ?? null;
}

/** The moments that a list tells of already, each with how many articles tell of its event. */
export class ToldMoments {
  readonly #told = new Map<string, { moment: Moment; articles: number }[]>();

  note(moment: Moment, articles: number): void {
    const told = this.#told.get(moment.passage) ?? [];
    this.#told.set(moment.passage, [...told, { moment, articles }]);
  }

  /**
   * Whether an event that more than so many articles tell of stands for a moment.
   *
   * @param areActsOne whether two verbs in a row ("was arrested and charged") count as one telling
   */
  has(moment: Moment, { articles, areActsOne }: { articles: number; areActsOne: boolean }): boolean {
    const told = this.#told.get(moment.passage) ?? [];
    return told.some(
      (one) =>
        one.articles > articles &&
        isOneMoment(moment, one.moment) &&
        (areActsOne || !moment.isAct || !one.moment.isAct),
    );
  }
}

/**
 * By the date that both state there, else by that of the event told before: then not what else happened that day ("was
 * arrested after the raid"), but what only says how it went ("survived a vote").
 */
function isOneMoment(moment: Moment, told: Moment): boolean {
  // "fell on Monday after the bank failed": the failure does not tell of the fall.
  if (told.isLedUp && !moment.isLedUp) return false;
  if (moment.edtf === told.edtf) return true;
  const { span } = moment;
  if (told.edtf !== '' || !told.span || !span) return false;
  if (moment.isAct && told.governedBy !== moment.at) return false;
  const areEqual = span.start === told.span.start && span.end === told.span.end;
  return areEqual || (isDay(span) && isDay(told.span) && overlapping(span, told.span));
}
