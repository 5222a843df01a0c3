import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { deniesNoEvent, knowsNothing } from './empty-denial.ts';

/** A text that says something of what `about` names. */
function said(text: string, about: string, stance: 'asserts' | 'denies') {
  const content = { trigger: about, kind: 'happening' } as const;
  const made = sampleMention({ text, trigger: 'said', stem: 'say', stance, about: content });
  return { ...made, sentence: analyseText(text).sentences[0] ?? made.sentence };
}

it.each([
  ['Ann Poe said she had never met a kinder man.', 'met'],
  ['Ann Poe said she had never run so fast.', 'run'],
  ['Ann Poe said the bank had never been better prepared.', 'prepared'],
  ['Ann Poe said she had never seen a mess like this.', 'seen'],
  ['Ann Poe said she had not sold the pier until April 4.', 'sold'],
])('who says so denies no event: %s', (text, about) => {
  expect(deniesNoEvent(said(text, about, 'denies'))).toBe(true);
});

it('nor does who never stopped', () => {
  const made = said('Ann Poe said she had never stopped paying him.', 'stopped', 'denies');
  const content = made.content && { ...made.content, trigger: { ...made.content.trigger, lemma: 'stop' } };
  expect(deniesNoEvent({ ...made, content })).toBe(true);
});

it.each([
  ['Ann Poe said she had never met Ruiz.', 'met'],
  ['Ann Poe said she had not met the younger brother.', 'met'],
  ['Ann Poe said she had not been paid so far.', 'paid'],
  ['Ann Poe said she had not met Ruiz earlier in the week.', 'met'],
])('this denies it: %s', (text, about) => {
  expect(deniesNoEvent(said(text, about, 'denies'))).toBe(false);
});

it('who knew nothing of an event claims nothing of it', () => {
  expect(knowsNothing(said('Ann Poe said she had known nothing of the meeting.', 'meeting', 'asserts'))).toBe(
    true,
  );
  expect(knowsNothing(said('Ann Poe said she was not aware of the meeting.', 'meeting', 'asserts'))).toBe(
    true,
  );
  expect(knowsNothing(said('Ann Poe said she had known of the meeting.', 'meeting', 'asserts'))).toBe(false);
});
