/**
 * Named days that the calendar can compute, as lower-cased words with one space between them. Source: 5 U.S.C.
 * 6103 (federal holidays), the Banking and Financial Dealings Act 1971, the General Roman Calendar, the Jewish calendar
 * (a feast is its first day, without the evening before).
 */

/** How a day is found in a year. */
export type HolidayRule =
  | { by: 'date'; month: number; day: number }
  | { by: 'weekday'; month: number; weekday: number; nth: number; plus?: number }
  | { by: 'on-or-after'; month: number; day: number; weekday: number }
  | { by: 'easter'; offset: number }
  | { by: 'orthodox-easter'; offset: number }
  | { by: 'jewish-new-year'; offset: number }
  | { by: 'hanukkah' };

const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
const easter = (offset: number): HolidayRule => ({ by: 'easter', offset });
/** Days from the Jewish new year of the autumn of the same year. */
const jewish = (offset: number): HolidayRule => ({ by: 'jewish-new-year', offset });
const onOrAfter = (month: number, day: number, weekday: number): HolidayRule => ({
  by: 'on-or-after',
  month,
  day,
  weekday,
});
const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: count,
  plus,
});

export const HOLIDAYS: Record<string, HolidayRule> = {
  'all saints day': date(11, 1),
  "all saints' day": date(11, 1),
  "all souls' day": date(11, 2),
  'anzac day': date(4, 25),
  "april fool's": date(4, 1),
  "april fool's day": date(4, 1),
  'april fools day': date(4, 1),
  "april fools'": date(4, 1),
  "april fools' day": date(4, 1),
  'arbor day': nth(4, 5, -1),
  'armistice day': date(11, 11),
  'ascension day': easter(39),
  'ash wednesday': easter(-46),
  'australia day': date(1, 26),
  'bastille day': date(7, 14),
  'black friday': nth(11, 4, 4, 1),
  'bonfire night': date(11, 5),
  'boxing day': date(12, 26),
  'burns night': date(1, 25),
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
  'election day': onOrAfter(11, 2, 2),
  'fat tuesday': easter(-47),
  "father's day": nth(6, 7, 3),
  'flag day': date(6, 14),
  'fourth of july': date(7, 4),
  'good friday': easter(-2),
  'groundhog day': date(2, 2),
  'guy fawkes day': date(11, 5),
  'guy fawkes night': date(11, 5),
  halloween: date(10, 31),
  hanukkah: { by: 'hanukkah' },
  'holy saturday': easter(-1),
  'holy thursday': easter(-3),
  'human rights day': date(12, 10),
  'ides of march': date(3, 15),
  'inauguration day': date(1, 20),
  'independence day': date(7, 4),
  "international women's day": date(3, 8),
  'july fourth': date(7, 4),
  juneteenth: date(6, 19),
  'labor day': nth(9, 1, 1),
  "lincoln's birthday": date(2, 12),
  'mardi gras': easter(-47),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'martin luther king, jr., day': nth(1, 1, 3),
  'maundy thursday': easter(-3),
  'may day': date(5, 1),
  'memorial day': nth(5, 1, -1),
  'mlk day': nth(1, 1, 3),
  "mother's day": nth(5, 7, 2),
  'mothering sunday': easter(-21),
  "new year's": date(1, 1),
  "new year's day": date(1, 1),
  "new year's eve": date(12, 31),
  'orthodox christmas': date(1, 7),
  'orthodox easter': { by: 'orthodox-easter', offset: 0 },
  'palm sunday': easter(-7),
  passover: jewish(-163),
  'patriots day': nth(4, 1, 3),
  "patriots' day": nth(4, 1, 3),
  'pearl harbor day': date(12, 7),
  pentecost: easter(49),
  "president's day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "presidents' day": nth(2, 1, 3),
  purim: jewish(-193),
  'remembrance day': date(11, 11),
  'remembrance sunday': nth(11, 7, 2),
  'rosh hashana': jewish(0),
  'rosh hashanah': jewish(0),
  shavuot: jewish(-113),
  'shrove tuesday': easter(-47),
  "st andrew's day": date(11, 30),
  "st david's day": date(3, 1),
  "st george's day": date(4, 23),
  "st patrick's day": date(3, 17),
  "st stephen's day": date(12, 26),
  "st. andrew's day": date(11, 30),
  "st. david's day": date(3, 1),
  "st. george's day": date(4, 23),
  "st. patrick's day": date(3, 17),
  "st. stephen's day": date(12, 26),
  "st. valentine's day": date(2, 14),
  sukkot: jewish(14),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  "valentine's day": date(2, 14),
  'valentines day': date(2, 14),
  'veterans day': date(11, 11),
  "veterans' day": date(11, 11),
  'victoria day': onOrAfter(5, 18, 1),
  "washington's birthday": nth(2, 1, 3),
  'whit monday': easter(50),
  'whit sunday': easter(49),
  'world aids day': date(12, 1),
  'yom kippur': jewish(9),
};

/** First words of their names, with the apostrophe and without. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).flatMap((name) => {
    const word = /^[a-z']+/.exec(name)?.[0] ?? name;
    return [word.replace(/'.*/, ''), word.replace("'", '')];
  }),
);
