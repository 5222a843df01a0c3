import type { MentionFeatures } from './features.ts';
import { areOneThing } from './one-thing.ts';

/** A count or a sum that hardly anything else of a story has, and no year: "160,000", "$312,000". */
const TELLING = /^\d{1,3}(?:,\d{3})+$/u;

type Told = Pick<MentionFeatures, 'mention' | 'numbers'>;

/** The figures that tell what a mention is about are of its clause; of a statement anywhere in its sentence. */
const termsOf = ({ mention: { kind, terms }, numbers }: Told): Iterable<string> =>
  kind === 'statement' ? terms : numbers;

/** Asked of many terms: most have no comma there. */
const isTelling = (term: string): boolean => term.at(-4) === ',' && TELLING.test(term);

/** Whether two tell of one figure, and not of other things that are as many. */
export function shareFigure(a: Told, b: Told): boolean {
  for (const term of termsOf(a))
    if (isTelling(term) && hasTerm(b, term) && mayCountOne(countedBy(term, a), countedBy(term, b)))
      return true;
  return false;
}

/** Words for people that news puts for one another with a number, and for what they are employed in. */
const HEADS =
  /^(?:child|employee|evacuee|job|man|migrant|people|person|refugee|resident|victim|villager|woman|worker)$/u;
const MONEY = 'money';
const CURRENCY = /^(?:dollar|euro|pound|yen)$/u;

/** "2,000 homes" are no 2,000 people; where nothing is named, as in "peaked at 144,000", they may be the same. */
function mayCountOne(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return areOneThing(one, other) || (HEADS.test(one) && HEADS.test(other));
}

/** What a figure is the number of where a mention first has it: the head of the phrase behind it; null: none is there. */
function countedBy(figure: string, { mention: { sentence } }: Told): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ text }) => text === figure);
  if (at >= 0 && tokens[at - 1]?.pos === 'SYM') return MONEY;
  let place = at + 1;
  while (tokens[place]?.pos === 'ADJ') place += 1;
  while (tokens[place]?.pos === 'NOUN' && tokens[place + 1]?.pos === 'NOUN') place += 1;
  const head = tokens[place];
  if (at < 0 || head?.pos !== 'NOUN') return null;
  return CURRENCY.test(head.lemma) ? MONEY : head.lemma;
}

const hasTerm = ({ mention: { kind, terms }, numbers }: Told, term: string): boolean =>
  kind === 'statement' ? terms.includes(term) : numbers.has(term);

/** What those that tell of one figure have in common. */
export function figureKeys(one: Told): string[] {
  const keys: string[] = [];
  for (const term of termsOf(one)) if (isTelling(term)) keys.push(`figure ${term}`);
  return keys;
}
