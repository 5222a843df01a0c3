import { describe, expect, it } from 'vitest';
import type { Antecedent } from '../event-mention.ts';
import { mentionsOf } from '../test-story.ts';

/** Whom the pronouns of a text mean, each once: "He: Ben Poe". */
const meantIn = (body: string): string[] => {
  const found = new Map<number, Antecedent>();
  for (const { antecedents } of mentionsOf(body))
    for (const antecedent of antecedents) found.set(antecedent.start, antecedent);
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, name }) => `${/^\w+/u.exec(body.slice(start))?.[0]}: ${name}`);
};

describe('whom pronouns mean', () => {
  it('is the person that the sentence before was about', () => {
    expect(meantIn('Mayor Ann Poe closed the port on Monday. She sold her house.')).toEqual([
      'She: Ann Poe',
      'her: Ann Poe',
    ]);
  });

  it('is somebody named before the pronoun in its own sentence', () => {
    expect(meantIn('Mayor Ann Poe sold the pier after she left Oslo.')).toEqual(['she: Ann Poe']);
  });

  it('is in a quotation nobody who speaks', () => {
    expect(meantIn('Mayor Ann Poe resigned. “She lied to us,” said Eve Lund.')).toEqual(['She: Ann Poe']);
    expect(meantIn('A woman was hurt on Monday. “She lied to us,” said Eve Lund.')).toEqual([]);
    expect(meantIn('Mayor Ann Poe resigned. Eve Lund said she lied.')).toEqual(['she: Eve Lund']);
  });

  it('is nobody who does what is done to them', () => {
    expect(meantIn('Mayor Ben Ruiz agreed to see him on Monday.')).toEqual([]);
  });

  it('is nobody where two people may be meant', () => {
    expect(meantIn('Judge Ben Ruiz ruled against Omar Poe on Monday. Police arrested him.')).toEqual([]);
  });

  it('is nobody where nobody has been named', () => {
    expect(meantIn('He sold the pier on Monday.')).toEqual([]);
  });

  it('is a body where "it" opens the sentence and does something to something', () => {
    expect(meantIn('The Northreach Bank closed a branch on Monday. It cut its forecast.')[0]).toBe(
      'It: Northreach Bank',
    );
  });

  it('is no body where "it" only is so, is done to, or befalls', () => {
    for (const next of ['It was cold in Oslo.', 'It was sold to a rival.', 'It sank.'])
      expect(meantIn(`The Northreach Bank closed a branch on Monday. ${next}`)).toEqual([]);
  });

  it('is no body where "it" stands within the sentence', () => {
    expect(meantIn('The Northreach Bank closed a branch on Monday. Police raided it.')).toEqual([]);
  });
});
