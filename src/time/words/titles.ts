/**
 * Names that hold a word of time. Source: Oxford English Dictionary; lists of newspapers, programmes and prizes of
 * the English-speaking countries.
 */

/**
 * Papers, programmes, firms and days of remembrance of no one date, as lower-cased words with one space between them;
 * capitals tell them apart.
 */
export const TITLES: readonly string[] = [
  '20th century fox',
  '21st century fox',
  '30 rock',
  '48 hours',
  '60 minutes',
  'a day in the life',
  'business week',
  'evening standard',
  'friday night lights',
  'genocide remembrance day',
  'good morning america',
  'holocaust remembrance day',
  'late late show',
  'monday night football',
  'morning edition',
  'morning herald',
  'morning news',
  'morning post',
  'morning star',
  'saturday evening post',
  'saturday night fever',
  'saturday night live',
  'sunday night football',
  'thursday night football',
  'today program',
  'today programme',
  'today show',
  'tonight show',
  'twelve days of christmas',
  'twentieth century fox',
  'world news tonight',
];

/** After a weekday with capitals: papers and clubs, "The Sunday Times". */
export const AFTER_NAMING_DAYS: ReadonlySet<string> = new Set([
  'chronicle', 'club', 'courier', 'dispatch', 'examiner', 'express', 'gazette', 'guardian', 'herald',
  'independent', 'journal', 'ledger', 'magazine', 'mail', 'mercury', 'mirror', 'monitor', 'nation', 'observer', 'post', 'record', 'review',
  'standard', 'star', 'sun', 'telegraph', 'times', 'tribune', 'vision', 'world',
]); // prettier-ignore

/** After a weekday with capitals: places, "Friday Harbor". */
export const PLACES_OF_DAYS: ReadonlySet<string> = new Set(['harbor', 'harbour', 'island', 'islands']);

/** Weekdays in compounds that are of no one day. */
export const WEEKDAY_COMPOUNDS: ReadonlySet<string> = new Set([
  'monday blues', 'sunday best', 'sunday driver', 'sunday drivers', 'sunday school', 'sunday schools',
]); // prettier-ignore

/** Before a number of four digits: what is counted by it. */
export const NUMBERED: ReadonlySet<string> = new Set([
  '#', 'article', 'flight', 'h.r.', 'highway', 'interstate', 'page', 'proposition', 'resolution', 'room', 'route', 'suite',
]); // prettier-ignore

/** After a number and a name: the number of a house. Source: street suffixes of the US Postal Service. */
export const STREETS: ReadonlySet<string> = new Set([
  'ave', 'avenue', 'blvd', 'boulevard', 'dr', 'drive', 'lane', 'rd', 'road', 'st', 'street',
]); // prettier-ignore

/** Of the year, the month, the week: prizes. */
export const PRIZE_NOUNS: ReadonlySet<string> = new Set([
  'actor', 'actress', 'album', 'artist', 'athlete', 'book', 'bowler', 'car', 'coach', 'comeback', 'driver', 'employee',
  'entertainer', 'film', 'footballer', 'game', 'goal', 'golfer', 'horse', 'journalist', 'man', 'manager', 'musician',
  'newcomer', 'newsmaker', 'novel', 'person', 'pitcher', 'player', 'producer', 'record', 'rookie', 'scientist', 'song',
  'sportsman', 'sportswoman', 'swimmer', 'teacher', 'team', 'video', 'woman', 'word',
]); // prettier-ignore

/** After "Good Friday": the treaty of that name. */
export const TREATIES: ReadonlySet<string> = new Set([
  'accord',
  'accords',
  'agreement',
  'deal',
  'pact',
  'peace',
]);

/**
 * In a sentence about a match, whose quarters and halves are parts of it; few firms have a quarter with one of them.
 */
export const SPORTS_WORDS: ReadonlySet<string> = new Set([
  'assists', 'equaliser', 'equalizer', 'field-goal', 'fouls', 'fumble', 'fumbled', 'goalkeeper', 'halftime', 'inning',
  'innings', 'interception', 'interceptions', 'kickoff', 'layup', 'linebacker', 'midfielder', 'playoff', 'playoffs',
  'pointer', 'pointers', 'puck', 'quarterback', 'referee', 'scored', 'scoreless', 'scorer', 'touchdown', 'touchdowns',
  'turnovers', 'yard', 'yards',
]); // prettier-ignore

/** Of games in halves; beside a quarter they are as often a firm's. */
export const HALVES_GAME_WORDS: ReadonlySet<string> = new Set([
  'defensive', 'goal', 'goals', 'overtime', 'penalty', 'rebounds', 'striker', 'substitute',
]); // prettier-ignore

/** Before "at twenty to one" where these are odds. */
export const BETTING_WORDS: ReadonlySet<string> = new Set([
  'backed', 'bet', 'bets', 'betting', 'odds', 'priced', 'quoted', 'tipped', 'wager', 'wagers', 'win', 'winner', 'winning', 'wins', 'won',
]); // prettier-ignore

/** Before "in sixty-three" where it counts runs or balls. */
export const SCORING_WORDS: ReadonlySet<string> = new Set([
  'innings', 'overs', 'runs', 'wicket', 'wickets',
]); // prettier-ignore

/** After a season's name: what is made or kept for that season of any year. */
export const SEASONAL_NOUNS: ReadonlySet<string> = new Set([
  'boots', 'camp', 'camps', 'clothes', 'clothing', 'coat', 'coats', 'cottage', 'dress', 'dresses', 'fashions', 'home', 'homes', 'house',
  'palace', 'residence', 'resort', 'retreat', 'schools', 'sports', 'tires', 'tyres', 'vegetables', 'wheat', 'white',
]); // prettier-ignore

/** After "overnight": what lasts or goes through any night, or comes about fast. */
export const OVERNIGHT_NOUNS: ReadonlySet<string> = new Set([
  'accommodation', 'bag', 'bags', 'bus', 'camp', 'courier', 'deliveries', 'delivery', 'deposit', 'deposits', 'ferry', 'flight', 'flights',
  'funds', 'guest', 'guests', 'lending', 'loan', 'loans', 'mail', 'money', 'package', 'packages', 'rate', 'rates', 'sensation',
  'service', 'shift', 'shipping', 'stay', 'stays', 'success', 'train', 'trip', 'trips', 'visitors',
]); // prettier-ignore

/** Beside a word of a game they tell that a firm's quarter is meant. */
export const MONEY_WORDS: ReadonlySet<string> = new Set([
  'dividend', 'earnings', 'profit', 'profits', 'revenue', 'revenues', 'sales',
]); // prettier-ignore
