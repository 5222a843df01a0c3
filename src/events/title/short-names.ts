import { NAME_PARTICLE, SECOND_PARTICLE } from '../../mentions/data/name-particles.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { isFamilyNameFirst } from '../../mentions/names/family-name-first.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isBehindHyphen } from './clause-edges.ts';

/** English given names that look like a small word of Arabic or Spanish ones. */
const isGivenAlike = (word: string): boolean => /^(?:al|del)$/u.test(word);
const NAME_PARTS = new Set(['NOUN', 'PROPN', 'ADJ', 'PART']);

/**
 * A clause with its people called by their surnames, without the roles before them: "President Ann Poe and
 * Mayor Ben Ruiz met" → "Poe and Ruiz met". `people` are full names.
 */
export function withShortNames(tokens: readonly Token[], people: readonly string[]): Token[] {
  const names = people
    .filter((name) => !isFamilyNameFirst(name))
    .map((name) => name.toLowerCase().split(/ |(-)/u).filter(Boolean))
    .filter((parts) => parts.length > 1);
  const given = new Set(names.flatMap((parts) => parts.slice(0, -1)));
  const inside = new Set(names.flatMap((parts) => parts.slice(1)));
  const firsts = new Set(
    names.flatMap(([first = '']) => (isGivenAlike(first) && !inside.has(first) ? [first] : [])),
  );
  const surnameEnds = new Set<number>();
  for (const [place, { lower }] of tokens.entries()) {
    const before = tokens[place - 1]?.lower;
    const named = names.some(
      (parts) => parts.at(-1) === lower && before !== undefined && parts.includes(before),
    );
    if (named) surnameEnds.add(place);
  }
  const behind = people.filter(isFamilyNameFirst).flatMap((name) => givenBehind(tokens, name));
  for (const { family } of behind) surnameEnds.add(family);
  const dropped = new Set(
    [...surnameEnds].flatMap((place) => {
      const prefix = prefixOf(tokens, place, firsts);
      return wantsNoun(tokens, prefix.at(-1) ?? place)
        ? prefix.filter((at) => given.has(tokens[at]?.lower ?? ''))
        : prefix;
    }),
  );
  for (const { given: places } of behind) for (const place of places) dropped.add(place);
  return tokens.filter((_, place) => !dropped.has(place));
}

/** "Han Ji-won": where the family name stands and the given one behind it. */
function givenBehind(tokens: readonly Token[], name: string): { family: number; given: number[] }[] {
  const words = name.toLowerCase().split(/ |(-)/u).filter(Boolean);
  return [...tokens.keys()]
    .filter((place) => words.every((word, at) => tokens[place + at]?.lower === word))
    .map((family) => ({ family, given: words.slice(1).map((_, at) => family + 1 + at) }));
}

/** "the striker Ann Poe", "a reporter and surgeon Ann Poe": an article or another noun wants the role before it. */
function wantsNoun(tokens: readonly Token[], from: number): boolean {
  const [noun, before] = [tokens[from - 2], tokens[from - 1]];
  return before?.pos === 'DET' || (before?.pos === 'CCONJ' && noun?.pos === 'NOUN');
}

/** The places of the given names and role words before a surname: "Secretary of State Ann". */
function prefixOf(tokens: readonly Token[], surname: number, firsts: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let place = familyNameFrom(tokens, surname, firsts) - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    // "Secretary of State Ann Poe", not "images of Ann Poe"
    const joins =
      token?.lower === 'of' && places.length > 0 && ROLE_NOUNS.has(tokens[place - 1]?.lemma ?? '');
    // "19-year-old Ann Poe": half a word is no role.
    if (!token || isBehindHyphen(tokens, place) || !(NAME_PARTS.has(token.pos) || joins)) break;
    places.push(place);
  }
  return places;
}

/**
 * Where a family name begins that ends at a place: "*van* der Poe", "*el*-Poe", "*Ruiz*-Poe"; `firsts` are given names
 * that look like such a small word: "Al *Poe*".
 */
function familyNameFrom(tokens: readonly Token[], last: number, firsts: ReadonlySet<string>): number {
  let from = last;
  while (isBehindHyphen(tokens, from) && from > 1) from -= 2;
  const isParticle = ({ lower }: Token) =>
    !firsts.has(lower) && (NAME_PARTICLE.test(lower) || SECOND_PARTICLE.test(lower));
  for (let before = tokens[from - 1]; before && isParticle(before); before = tokens[from - 1]) from -= 1;
  return from;
}
