/**
 * The Chinese new year as days after 20 January. It hangs on the hour of a new moon in China, so it is a table: made
 * with the Chinese calendar of ICU, as in the Hong Kong Observatory's conversion tables.
 */

/** The first year of the table; the last is 2050. */
export const FIRST_CHINESE_NEW_YEAR = 1950;

/** Ten years a line. */
export const CHINESE_NEW_YEARS: readonly number[] = [
  28, 17, 7, 25, 15, 4, 23, 11, 29, 19, // 1950
  8, 26, 16, 5, 24, 13, 1, 20, 10, 28, // 1960
  17, 7, 26, 14, 3, 22, 11, 29, 18, 8, // 1970
  27, 16, 5, 24, 13, 31, 20, 9, 28, 17, // 1980
  7, 26, 15, 3, 21, 11, 30, 18, 8, 27, // 1990
  16, 4, 23, 12, 2, 20, 9, 29, 18, 6, // 2000
  25, 14, 3, 21, 11, 30, 19, 8, 27, 16, // 2010
  5, 23, 12, 2, 21, 9, 28, 18, 6, 24, // 2020
  13, 3, 22, 11, 30, 19, 8, 26, 15, 4, // 2030
  23, 12, 2, 21, 10, 28, 17, 6, 25, 13, // 2040
  3, // 2050
]; // prettier-ignore
