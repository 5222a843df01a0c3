import type { Diagnostic } from '../event-list/diagnostic.ts';

/** Is told how far the reading of a story's articles has got, and what in them a person may want to mend. */
export interface Progress {
  /** Something that can be read as it is and yet is hardly meant. */
  doubt(about: Diagnostic): void;
  /** A story's articles are about to be read, each in so many rounds. */
  start(story: string, articles: number, rounds: number): void;
  /** A step of the pipeline begins, by its name. */
  step(name: string): void;
  /** One article was read in one of the rounds. */
  articleRead: () => void;
  stop(): void;
}

/** Tells nobody. */
export const NO_PROGRESS: Progress = {
  doubt: () => undefined,
  start: () => undefined,
  step: () => undefined,
  articleRead: () => undefined,
  stop: () => undefined,
};
