import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { isSaidNotToBe } from './said-not-to-be.ts';

it.each([
  ['Poe said there had been no attempt.', 'attempt', true],
  ['Poe said no such talks took place.', 'talks', true],
  ['Poe said the firm had made no payment.', 'payment', true],
  ['Poe said there is no meeting scheduled.', 'meeting', false],
  ['Poe said it was no good meeting.', 'meeting', false],
  ['Poe said there had been an attempt.', 'attempt', false],
])('“%s” says of the %s that it was not: %s', (text, trigger, expected) => {
  const made = sampleMention({ text, trigger });
  const sentence = analyseText(text).sentences[0] ?? made.sentence;
  expect(isSaidNotToBe({ ...made, sentence }, made.trigger)).toBe(expected);
});
