import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { partSaid } from './part-said.ts';

/** What a sentence says, by its cue and a word of what is said. */
function said(text: string, cue: string, about: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const at = (word: string) => tokens.find((token) => token.text === word) ?? { start: -1, end: -1 };
  const words = partSaid(tokens, at(cue), at(about)).map((token) => token.text);
  return words.join(' ');
}

describe('the words of what is said', () => {
  it('stand on both sides of a speaker put in between a subject and its verb', () => {
    const due = 'The track had been due for renewal';
    expect(said('The track, he alleged, had been due for renewal.', 'alleged', 'due')).toBe(due);
    expect(said('The track, he alleged on Monday, had been due for renewal.', 'alleged', 'due')).toBe(due);
  });

  it('end where an outlet is credited with them', () => {
    const text = 'Poe has said it would close, the Harbour Herald reported on Monday.';
    expect(said(text, 'said', 'close')).toBe('it would close');
    expect(said('Poe said it would close, AFP reports.', 'said', 'close')).toBe('it would close');
    expect(said('Poe said it would close, cited by AFP.', 'said', 'close')).toBe('it would close');
    expect(said('Poe said it would close, as quoted by AFP.', 'said', 'close')).toBe('it would close');
    const blamed = 'Poe said the mill, cited by inspectors in May, would close.';
    expect(said(blamed, 'said', 'close')).toBe('the mill , cited by inspectors in May , would close');
    const carried = 'Poe said it would close, as carried by the tide.';
    expect(said(carried, 'said', 'close')).toBe('it would close , as carried by the tide');
    expect(said('Poe said it would close, with new reports.', 'said', 'close')).toBe(
      'it would close , with new reports',
    );
  });

  it('open with “that”, whoever an outlet cites', () => {
    const text = 'The Post reported, citing officials, that Mr Poe had been hurt.';
    expect(said(text, 'reported', 'hurt')).toBe('Mr Poe had been hurt');
    const told = 'Poe told state news agency Norpress on Monday that reports of a leak were untrue.';
    expect(said(told, 'told', 'untrue')).toBe('reports of a leak were untrue');
  });

  it('open with their subject behind whoever is told', () => {
    expect(said('Poe told the news agency Norpress her son was shot.', 'told', 'shot')).toBe(
      'her son was shot',
    );
  });

  it('open with their subject where a participle is put in behind it', () => {
    const text = 'The ministry said the duties, covering goods worth $9 million, would start in May.';
    expect(said(text, 'said', 'start')).toMatch(/^the duties , covering goods/u);
  });

  it('hold the subject where but its verb is quoted', () => {
    expect(said('Poe said the firm “preyed on the hopes of Quay”.', 'said', 'preyed')).toBe(
      'the firm “ preyed on the hopes of Quay ”',
    );
    expect(said('Poe said that they “remain wary of the mayor”.', 'said', 'remain')).toBe(
      'they “ remain wary of the mayor ”',
    );
    expect(said('Poe told the crowd “stay away from the pier”.', 'told', 'stay')).toBe(
      'stay away from the pier',
    );
  });

  it('stand before it where they are whole', () => {
    expect(said('The track was old, he alleged, and had been due.', 'alleged', 'was')).toBe(
      'The track was old',
    );
  });
});
