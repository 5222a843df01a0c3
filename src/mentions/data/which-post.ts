import { PORTFOLIOS } from './titles.ts';

/** Portfolios that are too seldom part of a title to be learnt as one, lower case. */
const OTHER_PORTFOLIOS = `
aviation
communications
development
employment
fisheries
forestry
housing
immigration
industry
information
justice
migration
oil
planning
science
sports
technology
tourism
welfare
`;

const PORTFOLIO: ReadonlySet<string> = new Set([...PORTFOLIOS, ...OTHER_PORTFOLIOS.trim().split('\n')]);
const COURT = wordsOf('appeals circuit county court district federal high state supreme');
const PROSECUTION = wordsOf('county crown district federal public state');
const AUTHORITY = wordsOf('army company government military ministry navy police');

/**
 * By post, the words before it that only tell which one it is and leave its rank as it is: the district judge is "the
 * judge", the district attorney is not "the attorney". Lower case. Our own list.
 */
export const WHICH_POST: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['chief', wordsOf('fire police')],
  ['coach', wordsOf('head national team')],
  ['judge', COURT],
  ['lawyer', wordsOf('defence defense')],
  ['minister', PORTFOLIO],
  ['prosecutor', PROSECUTION],
  ['secretary', PORTFOLIO],
  ['spokesman', AUTHORITY],
  ['spokeswoman', AUTHORITY],
]);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
