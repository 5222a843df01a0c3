import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { rulingAt } from './court-ruling.ts';

/** What the verb of a sentence that a court may speak by tells. */
function rulingOf(text: string) {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return rulingAt(
    tokens,
    tokens.findIndex(({ lemma, pos }) => pos === 'VERB' && /^(?:find|get|give|hand|receive)$/u.test(lemma)),
  );
}

describe('a ruling', () => {
  it.each([
    ['A jury found Mia Lund guilty.', 'convict'],
    ['A jury found Mia Lund not guilty.', 'acquit'],
    ['Lund got six years in prison.', 'sentence'],
    ['Lund got six years in a maximum security prison.', 'sentence'],
    ['The judge gave Lund 20 years behind bars.', 'sentence'],
    ['Lund received 20 years to life in prison.', 'sentence'],
    ['Lund was given six months for stealing a boat.', 'sentence'],
    ['The judge gave Lund life for killing a clerk.', 'sentence'],
  ])('%s: %s', (text, ruling) => {
    expect(rulingOf(text)).toBe(ruling);
  });

  it.each([
    'The jury found a boat.',
    'Lund got two years older.',
    'The court gave the firm six months for cleaning up the river.',
    'The court gave the state six months to close the prison.',
    'Lund was given two years in a prison job.',
    'Lund received ten years of funding.',
  ])('is not in %s', (text) => {
    expect(rulingOf(text)).toBeNull();
  });
});
