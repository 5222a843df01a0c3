import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { objectAsideEnd } from './object-aside.ts';

/** What stands behind what the first comma of a sentence puts in behind an object; null: it puts nothing in. */
function behind(text: string): string | null {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const open = tokens.findIndex((token) => token.text === ',');
  const end = objectAsideEnd(tokens, tokens.slice(0, open), open);
  return end === null ? null : text.slice(tokens[end + 1]?.start);
}

describe('what commas put in behind an object', () => {
  it.each([
    ['A jury found Ann Poe, 41, guilty of fraud.', 'guilty of fraud.'],
    ['The judge sentenced Ann Poe, a former teacher, to nine years.', 'to nine years.'],
    ['The council named Ann Poe, 41, its new engineer.', 'its new engineer.'],
    ['Police found Ben Ruiz, the designer, dead in May.', 'dead in May.'],
    ['Northreach bought Quayline, a maker of cranes, for $2 billion.', 'for $2 billion.'],
  ])('ends where the clause goes on: "%s"', (text, rest) => {
    expect(behind(text)).toBe(rest);
  });

  it.each([
    'Poe met Ben Ruiz, the mayor, the governor and two senators.',
    'Poe met Ben Ruiz, the mayor, and two senators.',
    'The storm hit Oslo, the capital, killing nine people.',
    'Ann Poe, 41, was jailed for fraud.',
    'Poe beat Ben Ruiz, 21, 18 and 12.',
    'Police arrested Ben Ruiz, 19.',
    'A gunman killed Ann Poe, 34, a waitress, and wounded two.',
    'Police arrested Ben Ruiz, 19, the brother of the suspect, in May.',
    'The fire killed Ann Poe, 34, her daughter and a neighbor.',
    'Police named Ben Ruiz, 34, their driver, as the gunman.',
    'Poe visited Japan, the Philippines, other countries and Guam.',
    'The storm hit Cuba, the Bahamas, large parts of Haiti and Florida.',
    'Quayline fired Ben Ruiz, the designer, at least two others said.',
  ])('is none in a list, where nothing of the verb follows, or behind a subject: "%s"', (text) => {
    expect(behind(text)).toBeNull();
  });
});
