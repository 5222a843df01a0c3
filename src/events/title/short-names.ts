import type { Token } from '../../text/analysed-text.ts';

const NAME_PARTS = new Set(['NOUN', 'PROPN', 'ADJ', 'PART']);

/**
 * A clause with its people called by their surnames, without the roles before them: "President Ann Poe and
 * Mayor Ben Ruiz met" → "Poe and Ruiz met". `people` are full names.
 */
export function withShortNames(tokens: readonly Token[], people: readonly string[]): Token[] {
  const names = people.map((name) => name.toLowerCase().split(' ')).filter((parts) => parts.length > 1);
  const surnameEnds = new Set<number>();
  for (const [place, { lower }] of tokens.entries()) {
    const given = tokens[place - 1]?.lower;
    const named = names.some(
      (parts) => parts.at(-1) === lower && given !== undefined && parts.includes(given),
    );
    if (named) surnameEnds.add(place);
  }
  const dropped = new Set([...surnameEnds].flatMap((place) => prefixOf(tokens, place)));
  return tokens.filter((_, place) => !dropped.has(place));
}

/** The places of the given names and role words before a surname: "Secretary of State Ann". */
function prefixOf(tokens: readonly Token[], surname: number): number[] {
  const places: number[] = [];
  for (let place = surname - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    const joins = token?.lower === 'of' && places.length > 0;
    if (!token || !(NAME_PARTS.has(token.pos) || joins)) break;
    places.push(place);
  }
  return places;
}
