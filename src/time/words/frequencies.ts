/** How often: in one word and with a hyphen. Source: TimeML 1.2.1 (SET), Oxford English Dictionary. */

/** Words for "every so often" and their TIMEX3 value. */
export const FREQUENCIES: Record<string, string> = {
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biannually: 'P6M',
  biennial: 'P2Y',
  biennially: 'P2Y',
  bimonthly: 'P2M',
  biweekly: 'P2W',
  daily: 'P1D',
  fortnightly: 'P2W',
  hourly: 'PT1H',
  monthly: 'P1M',
  nightly: 'P1D',
  quadrennial: 'P4Y',
  quarterly: 'P1Q',
  semiannual: 'P6M',
  semiannually: 'P6M',
  triennial: 'P3Y',
  weekly: 'P1W',
  yearly: 'P1Y',
};

/** The same with a hyphen. */
export const COMPOUND_FREQUENCIES: Record<string, string> = {
  'bi-annual': 'P6M',
  'bi-monthly': 'P2M',
  'bi-weekly': 'P2W',
  'once-daily': 'P1D',
  'semi-annual': 'P6M',
  'semi-annually': 'P6M',
  'twice-daily': 'P1D',
  'twice-monthly': 'P1M',
  'twice-weekly': 'P1W',
  'twice-yearly': 'P1Y',
};
