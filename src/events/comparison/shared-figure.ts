import type { MentionFeatures } from './features.ts';

/** A count or a sum that hardly anything else of a story has, and no year: "160,000", "$312,000". */
const TELLING = /^\d{1,3}(?:,\d{3})+$/u;

type Told = Pick<MentionFeatures, 'mention' | 'numbers'>;

/** The figures that tell what a mention is about are of its clause; of a statement anywhere in its sentence. */
const termsOf = ({ mention: { kind, terms }, numbers }: Told): Iterable<string> =>
  kind === 'statement' ? terms : numbers;

/** Asked of many terms: most have no comma there. */
const isTelling = (term: string): boolean => term.at(-4) === ',' && TELLING.test(term);

/** Whether two tell of one figure. */
export function shareFigure(a: Told, b: Told): boolean {
  for (const term of termsOf(a)) if (isTelling(term) && hasTerm(b, term)) return true;
  return false;
}

const hasTerm = ({ mention: { kind, terms }, numbers }: Told, term: string): boolean =>
  kind === 'statement' ? terms.includes(term) : numbers.has(term);

/** What those that tell of one figure have in common. */
export function figureKeys(one: Told): string[] {
  const keys: string[] = [];
  for (const term of termsOf(one)) if (isTelling(term)) keys.push(`figure ${term}`);
  return keys;
}
