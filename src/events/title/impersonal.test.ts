import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { sampleTitle } from './sample-title.ts';

/** The title of an event that a sentence tells of, by the word that names it. */
function title(text: string, trigger: string): string {
  const [sentence] = analyseText(text).sentences;
  const made = sampleMention({ text, trigger });
  return sampleTitle([{ ...made, sentence: sentence ?? made.sentence }], new Map<string, string>());
}

describe('what was said by nobody in particular', () => {
  it.each([
    [
      'The bank will shut 30 branches, it was announced.',
      'announced',
      'The bank will shut 30 branches, it was announced',
    ],
    ['The deal was false, it has been claimed.', 'claimed', 'The deal was false, it has been claimed'],
    ['The mine closed in 2009, it was reported.', 'reported', 'The mine closed in 2009, it was reported'],
  ])('is told with that it was said, where that stands behind: "%s"', (text, trigger, words) => {
    expect(title(text, trigger)).toBe(words);
  });

  it.each([
    [
      'It was claimed that the minister had lied to parliament.',
      'claimed',
      'It was claimed that the minister had lied to parliament',
    ],
    [
      'It was announced that the people who died in the fire were students.',
      'announced',
      'It was announced that the people who died in the fire were students',
    ],
    [
      'It was reported that the dam, built in 1960, had cracked.',
      'reported',
      'It was reported that the dam had cracked',
    ],
    ['After the vote, it was announced.', 'announced', 'It was announced'],
    ['The bank, it was announced, will close.', 'announced', 'It was announced'],
    ['It was announced by the firm in Oslo.', 'announced', 'It was announced by the firm in Oslo'],
  ])('is as it stands elsewhere: "%s"', (text, trigger, words) => {
    expect(title(text, trigger)).toBe(words);
  });

  it('is no claim alone in a long sentence, but what was made official', () => {
    const long = (verb: string) =>
      `The bank will shut 30 branches in the north of the country and cut 200 jobs at its head office, it was ${verb}.`;
    expect(title(long('claimed'), 'claimed')).toBe('It was claimed');
    expect(title(long('announced'), 'announced')).toBe(
      'The bank will shut 30 branches in the north of the country',
    );
  });
});
