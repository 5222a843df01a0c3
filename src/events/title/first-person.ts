import type { Token } from '../../text/analysed-text.ts';

/** “We have agreed to end our contract”, “I'm leaving”: without a name before it, it doesn't say who. */
export const isFirstPerson = (words: readonly Token[]): boolean =>
  words.some(({ text }) => FIRST_PERSON.test(text));

/** "US" is a country. */
const FIRST_PERSON = /^(?:(?:[Ii]|[Ww]e)(?:['’].*)?|[Mm][ey]|[Oo]ur|us)$/u;
