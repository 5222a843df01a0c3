import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who makes the last statement of a text. */
const speakerIn = (text: string) =>
  mentionsOf(text)
    .filter(({ kind }) => kind === 'statement')
    .at(-1)?.source?.name;

describe('“the company” that speaks', () => {
  it('is the only body named before it', () => {
    const two = 'Corin Foods shut a mill on Monday. The company said on Tuesday it would sell it.';
    expect(speakerIn(two)).toBe('Corin Foods');
    expect(speakerIn('Corin Foods’ board met on Monday, the company said on Tuesday.')).toBe('Corin Foods');
  });

  it('is the one that “it” went on with', () => {
    const fined =
      'Corin Foods shut a mill on Monday. It faces a fine. The company said on Tuesday it was sorry.';
    expect(speakerIn(fined)).toBe('Corin Foods');
    const left = 'Corin Foods shut a mill on Monday. Rain fell. The company said on Tuesday it was sorry.';
    expect(speakerIn(left)).toBe('company');
  });

  it('is either of two, and stays what it is called', () => {
    const text = 'Corin Foods sued Vell Energy on Monday. The company said on Tuesday it was sorry.';
    expect(speakerIn(text)).toBe('company');
    expect(speakerIn('Ann Poe left Oslo on Monday. The company said on Tuesday it was sorry.')).toBe(
      'company',
    );
  });

  it('is another with more that tells which one is meant', () => {
    const text = 'Corin Foods shut a mill on Monday. The mining company said on Tuesday it was sorry.';
    expect(speakerIn(text)).toBe('mining company');
  });

  it.each([
    'The FBI opened an inquiry on Monday. The bank said it was sorry.',
    'The Pentagon canceled a contract on Monday. The company said it was sorry.',
    'The Sierra Club sued on Monday. The company said it was sorry.',
    'The Department of Justice sued on Monday. The company said it was sorry.',
    'The Oslo Pilots Association called a strike on Monday. The airline said it was sorry.',
  ])('is nobody that sells nothing: %s', (text) => {
    expect(speakerIn(text)).toMatch(/^(?:airline|bank|company)$/u);
  });

  it('is an authority as “the agency”', () => {
    const text = 'The Oslo Safety Board opened an inquiry on Monday. The agency said it was sorry.';
    expect(speakerIn(text)).toBe('Oslo Safety Board');
  });
});
