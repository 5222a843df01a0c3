/** What building the list of a number of articles took. */
export interface BuiltSize {
  articles: number;
  /** Of the articles' text, in UTF-8. */
  bytes: number;
  /** Events listed. */
  events: number;
  /** Seconds of processor time by the pipeline's steps. */
  seconds: Record<string, number>;
  /** The most memory that was in use. */
  peakBytes: number;
}
