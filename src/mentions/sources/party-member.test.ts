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

  it.each([
    'Sen. Ann Poe of Ohio said the bill was good. The panel’s top Democrat said the bill was dead.',
    'President Ann Poe signed the bill. The top Republican in the House said it would be repealed.',
    'Sen. Ann Poe voted no on Monday. The lone Democrat in the race said he would win.',
    'Sen. Ann Poe voted no on Monday. The ranking Republican said he was glad.',
    'Sen. Ann Poe voted no on Monday. The new Conservative said he was glad.',
    'Sen. Ann Poe voted no on Monday. The Liberal said on Tuesday that it would vote against the bill.',
    'Sen. Ann Poe, a Democrat, voted no on Monday. The Idaho Republican said he was glad.',
  ])('is nobody known where it tells of rank, or of another party: %s', (text) => {
    expect(speakersOf(text).at(-1)).not.toBe('Ann Poe');
  });

  it('is who was spoken of where it tells a bent', () => {
    const text = 'Sen. Ann Poe voted no on Monday. The moderate Republican said she was candid.';
    expect(speakersOf(text)).toEqual(['Ann Poe']);
  });

  it('has the name that stands beside it', () => {
    expect(speakersOf('The panel’s top Democrat, Sen. Ann Poe of Ohio, said the vote was late.')).toEqual([
      'Ann Poe',
    ]);
  });
});
