/**
 * Named days that the calendar can compute, as lower-cased words with one space between them. Source: 5 U.S.C.
 * 6103 (federal holidays), the Banking and Financial Dealings Act 1971, the General Roman Calendar.
 */

/** How a day is found in a year. */
export type HolidayRule =
  | { by: 'date'; month: number; day: number }
  | { by: 'weekday'; month: number; weekday: number; nth: number; plus?: number }
  | { by: 'easter'; offset: number };

const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
const easter = (offset: number): HolidayRule => ({ by: 'easter', offset });
const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: count,
  plus,
});

export const HOLIDAYS: Record<string, HolidayRule> = {
  'all saints day': date(11, 1),
  'anzac day': date(4, 25),
  "april fool's day": date(4, 1),
  "april fools' day": date(4, 1),
  'armistice day': date(11, 11),
  'ascension day': easter(39),
  'ash wednesday': easter(-46),
  'bastille day': date(7, 14),
  'black friday': nth(11, 4, 4, 1),
  'boxing day': date(12, 26),
  'canada day': date(7, 1),
  christmas: date(12, 25),
  'christmas day': date(12, 25),
  'christmas eve': date(12, 24),
  'cinco de mayo': date(5, 5),
  'columbus day': nth(10, 1, 2),
  'cyber monday': nth(11, 4, 4, 4),
  'earth day': date(4, 22),
  easter: easter(0),
  'easter monday': easter(1),
  'easter sunday': easter(0),
  'election day': nth(11, 1, 1, 1),
  "father's day": nth(6, 7, 3),
  'flag day': date(6, 14),
  'fourth of july': date(7, 4),
  'good friday': easter(-2),
  'groundhog day': date(2, 2),
  'guy fawkes day': date(11, 5),
  halloween: date(10, 31),
  'holy saturday': easter(-1),
  'inauguration day': date(1, 20),
  'independence day': date(7, 4),
  "international women's day": date(3, 8),
  juneteenth: date(6, 19),
  'labor day': nth(9, 1, 1),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'maundy thursday': easter(-3),
  'may day': date(5, 1),
  'memorial day': nth(5, 1, -1),
  "mother's day": nth(5, 7, 2),
  "new year's": date(1, 1),
  "new year's day": date(1, 1),
  "new year's eve": date(12, 31),
  'palm sunday': easter(-7),
  pentecost: easter(49),
  "president's day": nth(2, 1, 3),
  "presidents' day": nth(2, 1, 3),
  'remembrance day': date(11, 11),
  "st patrick's day": date(3, 17),
  "st. patrick's day": date(3, 17),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  "valentine's day": date(2, 14),
  'veterans day': date(11, 11),
  "veterans' day": date(11, 11),
  'whit monday': easter(50),
};

/** First words of their names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).map((name) => /^[a-z]+/.exec(name)?.[0] ?? name),
);
