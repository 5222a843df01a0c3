import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who speaks in a text, by the statements' order. */
const speakersOf = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => source?.name);

describe('a member of a party', () => {
  it('is who was spoken of last', () => {
    const text = 'Sen. Ann Poe voted no on Monday. “I was candid with them,” the Idaho Republican said.';
    expect(speakersOf(text)).toEqual(['Ann Poe']);
  });

  it('is nobody known where two were', () => {
    const text = 'Sen. Ann Poe met Ben Ruiz on Monday. “I was candid,” the Idaho Republican said.';
    expect(speakersOf(text)).not.toContain('Ann Poe');
  });

  it('has the name that stands beside it', () => {
    expect(speakersOf('The panel’s top Democrat, Sen. Ann Poe of Ohio, said the vote was late.')).toEqual([
      'Ann Poe',
    ]);
  });
});
