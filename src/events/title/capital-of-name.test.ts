import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { hasCapitalOfName } from './capital-of-name.ts';

const isNameIn = (quotation: string) =>
  hasCapitalOfName(analyseText(`“${quotation},” Ann Poe said.`).sentences[0]?.tokens.slice(1) ?? []);

it.each(['Trust is gone', 'Parents were warned', 'Nurses must act now', 'Crime is down'])(
  'what only opens a sentence is no name: %s',
  (quotation) => {
    expect(isNameIn(quotation)).toBe(false);
  },
);

it.each([
  'Russia is gone',
  'Democrats were warned',
  'Muslims must act now',
  'Bath is quiet',
  'Trust Northreach is closed',
  'NATO must act now',
  'Boeing is late',
  'Google will pay',
  'Smith will replace her',
  'Twitter is to cut jobs',
  'Gates will give more',
  'United cancelled the flight',
])('a name, a creed and initials are: %s', (quotation) => {
  expect(isNameIn(quotation)).toBe(true);
});
