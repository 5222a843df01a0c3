import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const CLAIM = 'Mayor Ann Lee said that Sam Roe had sold the old pier.';
/** What an answer to the claim is about, and the stance it takes. */
function answerOf(answer: string, cue = 'said'): string {
  const last = taggedMentionsOf(`${CLAIM} ${answer}`).filter(({ sentence }) => sentence.index === 1);
  const { content, stance } = mentionAt(last, cue, 'statement');
  return `${stance} ${content?.trigger.text ?? 'nothing'}`;
}

it.each([
  '“That is simply not true,” Dora Lind said.',
  'Dora Lind said that was a lie.',
  'Dora Lind said the claims were completely false.',
  '“It never happened,” said Dora Lind.',
  'Dora Lind said this did not take place.',
  'Dora Lind said on Monday that this was not the case.',
  '“There is no truth in this,” Dora Lind said.',
  'Dora Lind said there was no substance to the claim.',
  'Dora Lind said the allegation was without foundation.',
  '“The report in the Harbour Post is not true,” Dora Lind said.',
])('denies what was said before: %s', (answer) => {
  expect(answerOf(answer)).toBe('denies sold');
});

it.each([
  ['Dora Lind called the claim “pure fiction”.', 'called'],
  ['Dora Lind called it a lie.', 'called'],
  ['Dora Lind called it a pack of lies.', 'called'],
  ['Dora Lind branded the report fake.', 'branded'],
])('denies what somebody calls a lie: %s', (answer, cue) => {
  expect(answerOf(answer, cue)).toBe('denies sold');
});

it.each([
  ['“That is true,” Dora Lind said.', 'asserts nothing'],
  ['“It was wrong,” Dora Lind said.', 'asserts nothing'],
  ['“That was a false start,” Dora Lind said.', 'asserts nothing'],
  ['“It is wrong to say so,” Dora Lind said.', 'asserts nothing'],
  ['“That could be wrong,” Dora Lind said.', 'asserts nothing'],
  ['“If that is false, I will resign,” Dora Lind said.', 'expects resign'],
  ['“That was no lie,” Dora Lind said.', 'asserts nothing'],
  ['“It had never happened before,” Dora Lind said.', 'asserts nothing'],
  ['“It had not happened in a decade,” Dora Lind said.', 'asserts nothing'],
  ['“It was fiction,” Dora Lind said.', 'asserts nothing'],
  ['“There is no truth in politics,” Dora Lind said.', 'asserts nothing'],
])('leaves open what it does not call false: %s', (answer, read) => {
  expect(answerOf(answer)).toBe(read);
});

it('denies what it calls false, whoever said it and wherever', () => {
  const said = (text: string) => mentionAt(taggedMentionsOf(text), 'said', 'statement').stance;
  expect(said('Dora Lind said on Monday that the accusations were false.')).toBe('denies');
  expect(said('Dora Lind said on Monday that the accusations were serious.')).toBe('asserts');
});
