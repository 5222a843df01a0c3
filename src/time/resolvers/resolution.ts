/** What a resolver gets and gives. */
import type { Certainty } from '../../event-list/schema.ts';
import type { Day } from '../calendar.ts';
import type { Direction } from '../direction/shown.ts';
import type { Memory } from '../memory.ts';
import type { Place } from '../places.ts';
import type { SpeakingDay } from '../speaking-day.ts';
import type { Setting } from '../setting.ts';
import type { TimeExpression } from '../time-expression.ts';

export interface Circumstances {
  setting: Setting;
  memory: Memory;
  /** The year that the same sentence wrote with a month just before, if any. */
  sentenceYear: number | null;
  /** The month that the same sentence spoke of last before, if any. */
  sentenceMonth: Place | null;
  /** The day of the weekday that the same sentence named last before a weekday, if any. */
  sentenceWeekday: Day | null;
  /** Whether it stands after "by" or "until". */
  isLimit: boolean;
  /** The day of the thing that the sentence of a clock time is about, where the text named it by its day. */
  subjectDay: Day | null;
  /** The day that "today" is said on, where it isn't that of publication. */
  speaking: () => SpeakingDay | null;
  /** Read from the sentence, once, when a phrase needs it. */
  direction: () => Direction;
}

export interface Resolution {
  type: TimeExpression['type'];
  /** TIMEX3 value. */
  value: string;
  /** Where it lies on the calendar; null where it doesn't. */
  place: Place | null;
  certainty: Certainty;
  /** The rule in plain words, without the phrase itself. */
  rule: string;
}

/** A date on the calendar. */
export function dated(place: Place, rule: string, certainty: Certainty = 'stated'): Resolution {
  return { type: 'DATE', value: place.value, place, certainty, rule };
}

/** What has a value but no place on the calendar. */
export function unplaced(type: Resolution['type'], value: string, rule: string): Resolution {
  return { type, value, place: null, certainty: 'stated', rule };
}
