import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { isQuotedByMany } from './quoted-by-many.ts';

const quoting = (outlet: string, text: string, people = ['Poe']) =>
  sampleMention({
    text,
    trigger: 'said',
    kind: 'statement',
    speaker: 'Poe',
    people,
    article: outlet,
    outlet,
  });

describe('what two outlets quote', () => {
  const first = quoting('A', '"It was a rush to judgment," Poe said');

  it('is what either has in quotation marks', () => {
    expect(isQuotedByMany([first, quoting('B', 'Poe said it was "a rush to judgment"')])).toBe(true);
    expect(isQuotedByMany([first, quoting('B', 'Poe said it was a rush to judgment')])).toBe(false);
  });

  it('is the same in both', () => {
    const other = quoting('B', '"We have never seen such a flood in this valley," Poe said');
    expect(isQuotedByMany([first, other])).toBe(false);
    expect(isQuotedByMany([first, other, quoting('C', 'Poe said of it "a rush to judgment"')])).toBe(true);
  });

  it('is of two outlets, and by somebody named', () => {
    expect(isQuotedByMany([first, quoting('A', 'Poe said it was "a rush to judgment"')])).toBe(false);
    const police = quoting('B', 'Police said it was "a rush to judgment"', []);
    expect(isQuotedByMany([first, police])).toBe(false);
  });
});
