import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { withFullNames } from './full-names.ts';

const titled = (title: string, people: string[], namesakes = ['Mia Poe', 'Ben Poe']) =>
  withFullNames(title, sampleMention({ text: 'It left.', trigger: 'left', people }), new Set(namesakes));

describe('who shares a family name', () => {
  it('has the full name in a title, without the title of courtesy', () => {
    expect(titled('Poe left', ['Mia Poe'])).toBe('Mia Poe left');
    expect(titled('The board told Mr. Poe that Poe was late', ['Ben Poe'])).toBe(
      'The board told Ben Poe that Poe was late',
    );
  });

  it('keeps what stands there where it is in full, part of another name, or either’s', () => {
    expect(titled('Mia Poe left, Poe’s lawyer said', ['Mia Poe'])).toBe('Mia Poe left, Poe’s lawyer said');
    expect(titled('Ann Poe left', ['Mia Poe'])).toBe('Ann Poe left');
    expect(titled('Poe Motors left', ['Mia Poe'])).toBe('Poe Motors left');
    expect(titled('Poe left', ['Mia Poe', 'Ben Poe'])).toBe('Poe left');
  });

  it('is somebody of whom the story has two', () => {
    expect(titled('Lund left', ['Ann Lund'])).toBe('Lund left');
  });
});
