import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { titleCandidates } from './title.ts';

const titled = (text: string, trigger = 'said', speaker = 'Ann Poe') => {
  const made = sampleMention({ text, trigger, kind: 'statement', speaker, people: [speaker] });
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

it('a quotation away from who speaks is not what they say', () => {
  expect(titled('After “Boat” closed on Sunday, Poe spoke.', 'spoke')).toBe('Poe spoke');
  expect(titled('Poe spoke of a “fish-friendly group”.', 'spoke')).toBe(
    'Poe spoke of a “fish-friendly group”',
  );
});

it('nor is half of a quotation, or what was taken for the speaker’s name', () => {
  expect(titled('“No,” Poe said, “not one dime.”')).not.toBe('Poe: “No”');
  expect(titled('“Embarrassing,” Nash said.', 'said', 'Embarrassing')).not.toMatch('“');
});
