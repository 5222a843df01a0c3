import { INSTITUTIONS } from '../data/institutions.ts';

/** Nouns by which a text takes up a firm that it has named. Sorted. */
const FIRMS: ReadonlySet<string> = new Set(['airline', 'bank', 'carmaker', 'company', 'firm', 'retailer']);

/** "FBI", "U.S." */
const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;

/** What ends the names of bodies that sell nothing, lower case: "Sierra Club", "Department | of Justice". Sorted. */
const NO_FIRMS: ReadonlySet<string> = new Set([
  'administration',
  'agency',
  'alliance',
  'army',
  'assembly',
  'association',
  'authority',
  'board',
  'brigade',
  'bureau',
  'cabinet',
  'church',
  'club',
  'coalition',
  'commission',
  'committee',
  'conference',
  'congress',
  'council',
  'court',
  'department',
  'fc',
  'federation',
  'force',
  'forces',
  'foundation',
  'front',
  'guard',
  'house',
  'institute',
  'league',
  'ministry',
  'movement',
  'museum',
  'nations',
  'navy',
  'office',
  'parliament',
  'party',
  'police',
  'school',
  'senate',
  'service',
  'society',
  'team',
  'tribunal',
  'troops',
  'union',
  'united',
  'university',
]);

/** "The agency" and the like: by which a text takes up a body that it has named. */
export const isKindOfBody = (noun: string): boolean => noun === 'agency' || FIRMS.has(noun);

/** Whether a body of that name may be "the company" or "the agency": no ministry is a firm, nor the FBI a bank. */
export function mayBeOfKind(name: string, noun: string): boolean {
  return !FIRMS.has(noun) || !(INITIALS.test(name) || isNoFirm(name.toLowerCase()));
}

const isNoFirm = (lower: string): boolean => INSTITUTIONS.has(lower) || NO_FIRMS.has(headOf(lower));

/** "department" of "department of justice" and of "justice department". */
const headOf = (lower: string): string =>
  lower
    .replace(/ (?:for|in|of|on) .*$/u, '')
    .split(' ')
    .at(-1) ?? '';
