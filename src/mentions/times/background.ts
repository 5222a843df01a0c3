import { isAhead } from '../grammar/main-line.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from '../sources/speech.ts';
import { isReaction, newsDay } from './news-day.ts';
import { tellsOfOtherTimes, type ToldOnDay } from './told-line.ts';

const DECIDING = /^(?:approve|decide|rule|vote)$/u;

/** Where an article has gone back to other times than those of its news. */
export class Background {
  /** The last sentence of prose, where it told of other times. */
  private last: SentenceFrame | null = null;
  /** The last paragraph that told of other times, and the last that told of the news. */
  private awayIn: number | null = null;
  private newsIn: number | null = null;

  /** Takes note of what the main line of a sentence told. */
  note(frame: SentenceFrame, main: readonly ToldOnDay[]): void {
    const isAway = tellsOfOtherTimes(frame, main) || opensBefore(frame);
    this.last = isAway ? frame : null;
    if (isAway) this.awayIn = frame.sentence.paragraph;
    if (main.some(({ day }) => day !== null)) this.newsIn = frame.sentence.paragraph;
  }

  /** Whether the last sentence told of other times. */
  get isHere(): boolean {
    return this.last !== null;
  }

  /**
   * Whether the last sentence told of other times, and what is said may be part of that: it told of the speaker, or
   * its paragraph is the first to name him.
   */
  isOf({ sentence, article }: SentenceFrame, { entity }: Speech): boolean {
    if (!this.last) return false;
    const last = entity?.name.split(' ').at(-1);
    if (last === undefined || this.last.tokens.some(({ text }) => text === last)) return true;
    const { start, paragraph } = this.last.sentence;
    return paragraph === sentence.paragraph && !article.article.body.slice(0, start).includes(last);
  }

  /** Whether "the news" may be what was told of other times, and not that of the article. */
  hasNews({ sentence: { paragraph } }: SentenceFrame): boolean {
    if (paragraph === this.awayIn && paragraph !== this.newsIn) return true;
    const { last } = this;
    return (
      last?.clauses.some(
        (clause) =>
          isReaction(last, clause) || DECIDING.test(last.tokens[clause.verb?.head ?? -1]?.lemma ?? ''),
      ) ?? false
    );
  }
}

/** "In 1999 fire gutted the terminal": the time is the noun's, and what is told is of then. */
function opensBefore(frame: SentenceFrame): boolean {
  const [first] = frame.times;
  if (!first || first.from > 1 || first.time.interval === null) return false;
  const isPast = clauseAt(frame, first.from).verb?.tense === 'past';
  return isPast && newsDay(frame, first.time) === null && !isAhead(frame, first.time);
}
