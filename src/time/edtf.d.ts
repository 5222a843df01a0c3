declare module 'edtf' {
  /**
   * What a parsed EDTF expression has in common; moments are milliseconds, ±Infinity where open, null where unknown.
   */
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly min: number | null;
    readonly max: number | null;
    /** Of a date: 1 year, 2 month, 3 day, 0 a time. */
    readonly precision?: number;
    /** Of a season: its code, 21 to 41. */
    readonly season?: number;
    readonly year?: number;
    /** Of an interval: its bounds; null unknown, ±Infinity open. */
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
  }
  /** Parses EDTF (ISO 8601-2) of any level. Throws on anything else. */
  export default function edtf(text: string, options?: { seasonIntervals?: boolean }): EdtfValue;
}
