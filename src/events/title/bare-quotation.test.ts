import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { titleCandidates } from './title.ts';

const titled = (text: string) => {
  const made = sampleMention({
    text,
    trigger: 'said',
    kind: 'statement',
    speaker: 'Ann Poe',
    people: ['Ann Poe'],
  });
  const [sentence = made.sentence] = analyseText(text).sentences;
  return titleCandidates([{ ...made, sentence }], new Map())[0]?.title;
};

it('a quotation without a verb stands behind its speaker in its marks', () => {
  expect(titled('“Not one dime,” Poe said.')).toBe('Poe: “Not one dime”');
  expect(titled('"No chance," Poe said.')).toBe('Poe: “No chance”');
});

it('what says more is told with its cue or without', () => {
  expect(titled('“The pier is shut,” Poe said.')).toBe('Poe: the pier is shut');
  expect(titled('Poe said nothing of “the mill”.')).toBe('Poe said nothing of “the mill”');
});
