import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { withFullNames } from './full-names.ts';

const NAMESAKES = new Map([
  ['Mia Poe', ['Ben Poe']],
  ['Ben Poe', ['Mia Poe']],
]);

/** A mention of the last sentence of its article. */
const mentionIn = (text: string, people: string[]): EventMention => {
  const made = sampleMention({ text, trigger: 'left', people });
  const sentence = analyseText(text).sentences.at(-1) ?? made.sentence;
  return { ...made, sentence };
};

const titled = (title: string, people: string[], text = `${people.join(' and ')} left.`) =>
  withFullNames(title, mentionIn(text, people), NAMESAKES);

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
    expect(titled('Poe of Ellis left', ['Mia Poe'])).toBe('Poe of Ellis left');
    expect(titled('Poe & Sons left', ['Mia Poe'])).toBe('Poe & Sons left');
    expect(titled('Poe left', ['Mia Poe', 'Ben Poe'])).toBe('Poe left');
  });

  it('is not whom a noun behind the name is about', () => {
    const text = 'Mia Poe spoke. Poe supporters left.';
    expect(titled('Poe supporters left', ['Mia Poe'], text)).toBe('Poe supporters left');
  });

  it('is called so where the article names nobody else of that name, or the sentence says who', () => {
    expect(titled('Poe left', ['Mia Poe'], 'Mia Poe spoke. Poe left.')).toBe('Mia Poe left');
    expect(titled('Poe left', ['Mia Poe'], 'Ben Poe spoke. Mia Poe left.')).toBe('Mia Poe left');
    expect(titled('Poe left', ['Mia Poe'], 'Mia Poe met Ben Poe. Poe left.')).toBe('Poe left');
    expect(titled('Poe left', ['Mia Poe'], 'Poe spoke. Poe left.')).toBe('Poe left');
  });

  it('is somebody of whom the story has two', () => {
    expect(titled('Lund left', ['Ann Lund'])).toBe('Lund left');
  });
});
