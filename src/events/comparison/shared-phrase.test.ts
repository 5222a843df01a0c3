import { expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { sharePhrase } from './shared-phrase.ts';

function quoting(text: string) {
  const trigger = /told|called|said/u.exec(text)?.[0] ?? '';
  const made = sampleMention({ text, outlet: 'Herald', trigger, kind: 'statement', speaker: 'Ann Poe' });
  const [sentence] = analyseText(text).sentences;
  return sentence ? { ...made, sentence } : made;
}

it.each([
  ['Ann Poe called it "a disgrace".', '"It\'s a disgrace," Ann Poe told reporters.'],
  ['Ann Poe called the ruling "a disgrace".', '"It\'s a disgrace," Poe told reporters after the ruling.'],
  ['Ann Poe said the attack was "cowardly".', '"It was a cowardly attack," Poe said at the scene.'],
  ['Ann Poe said the crash was "hardly a surprise".', 'Poe said the crash was hardly "a surprise".'],
  ['The minister called the deal "historic".', 'Ann Poe said the deal was "historic".'],
])('a phrase is one of one thing as far as is said: %s', (a, b) => {
  expect(sharePhrase(quoting(a), quoting(b))).toBe(true);
});

it.each([
  ['Ann Poe said the offer was "unacceptable".', 'Poe said the new rota was "unacceptable".'],
  ['Ann Poe said the boy was "stable".', 'Ann Poe told the court the mother was "stable".'],
  ['Ann Poe said she had seen "several" cases.', 'Poe said "several" nurses had quit.'],
  ['Ann Poe said a "hard border" would be avoided.', 'Poe said Dublin wanted a "hard border".'],
  ['Ann Poe called it a "war crime".', 'Ann Poe called it a "hate crime".'],
  ['Ann Poe called it a "big mistake".', 'Ann Poe called it an "honest mistake".'],
  ['Ann Poe said the ruling was hardly "a disgrace".', '"It\'s a disgrace," Ann Poe said.'],
  ['Ann Poe said the deal was far from "balanced".', 'Ann Poe called the deal "balanced".'],
])('a phrase said of two things, or turned, is two: %s', (a, b) => {
  expect(sharePhrase(quoting(a), quoting(b))).toBe(false);
  expect(sharePhrase(quoting(b), quoting(a))).toBe(false);
});
