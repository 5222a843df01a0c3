import type { TimeExpression } from '../../time/time-expression.ts';

/** Among how many sentences of prose an article's head has: there its news is told, background comes later. */
export const HEAD = 6;
/** How many sentences a day reaches that none of them takes up. */
const REACH = 3;

/** The day that an article has come to, and how far it reaches: its paragraph, or the article's head. */
export class RunningDay {
  private told: { time: TimeExpression; prose: number; paragraph: number } | null = null;

  /** @param place of the sentence being read: its number among those of prose, and its paragraph */
  constructor(private readonly place: () => { prose: number; paragraph: number }) {}

  /** The day that was told of last, however far back; null: none since the text turned away from it. */
  get last(): TimeExpression | null {
    return this.told?.time ?? null;
  }

  /** The day that reaches the sentence being read; null: none does. */
  get here(): TimeExpression | null {
    const { prose, paragraph } = this.place();
    if (!this.told || prose - this.told.prose > REACH) return null;
    return this.told.paragraph === paragraph || prose < HEAD ? this.told.time : null;
  }

  /** Goes on with a day, from the sentence being read. */
  moveTo(time: TimeExpression): void {
    const same = this.told?.time.value === time.value ? this.told.time : time;
    this.told = { time: same, ...this.place() };
  }

  end(): void {
    this.told = null;
  }
}
