import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

/** Part of speech of a word where it first stands in a text. */
const kindOf = (text: string, word: string) =>
  analyseText(text)
    .sentences.flatMap(({ tokens }) => tokens)
    .find(({ lower }) => lower === word)?.pos;

describe('a form in "-s" behind the subject of its clause', () => {
  it.each([
    ['The law bans all sales.', 'bans'],
    ['The plan backs his party.', 'backs'],
    ['Russia blames 12 men.', 'blames'],
    ['The ruling blocks the sale.', 'blocks'],
    ['The club plans new roads, officials said.', 'plans'],
    ['The report names Boeing.', 'names'],
    ['“The autopsy rules out any link,” Poe said.', 'rules'],
    ['Poe said the test rules out murder.', 'rules'],
    ['The evidence points to arson, police said.', 'points'],
  ])('is a verb where an object follows: %s', (text, word) => {
    expect(kindOf(text, word)).toBe('VERB');
  });

  it.each([
    ['The police reports this week were grim.', 'reports'],
    ['The riots Greece has seen were grim.', 'riots'],
    ['The wage cuts new workers face are deep.', 'cuts'],
    ['The state visits to Oslo, the first in years, were cancelled.', 'visits'],
    ['After weeks of street protests new elections were called.', 'protests'],
    ['Oil prices rise on supply fears', 'prices'],
    ['The peace talks both sides had sought collapsed.', 'talks'],
    ['The murder charges each defendant faces carry life.', 'charges'],
    ['The bus services to Leeds, York and Hull were halted.', 'services'],
    ['The bus services to towns that lie on the coast were cut.', 'services'],
    ['The police officers responsible for the raid that killed Poe left.', 'officers'],
    ['He spoke of the war and the state visits to Oslo.', 'visits'],
    ['Goldman Sachs profits surge on trading', 'profits'],
    ['Norship shares up 3 percent in Oslo', 'shares'],
    ['The company, hit by wage claims and low sales, closed.', 'claims'],
  ])('is a plural where a verb is still to come: %s', (text, word) => {
    expect(kindOf(text, word)).toBe('NOUN');
  });
});
