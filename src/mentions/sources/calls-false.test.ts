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
  '“It’s nonsense,” Dora Lind said.',
  '“I believe that the reports are false,” Dora Lind said.',
  'Dora Lind said the claims were completely false.',
  '“It never happened,” said Dora Lind.',
  'Dora Lind said this did not take place.',
  'Dora Lind said on Monday that this was not the case.',
  '“There is no truth in this,” Dora Lind said.',
  'Dora Lind said there was no substance to the claim.',
  'Dora Lind said the allegation was without foundation.',
  'Dora Lind said the claim was without any foundation.',
  'Dora Lind said there was no basis for the claim.',
  'Dora Lind said the claims were nonsense.',
  '“The report in the Harbour Post is not true,” Dora Lind said.',
  '“The story is made up,” Dora Lind said.',
])('denies what was said before: %s', (answer) => {
  expect(answerOf(answer)).toBe('denies sold');
});

it.each([
  ['Dora Lind called the claim “pure fiction”.', 'called'],
  ['Dora Lind called it a lie.', 'called'],
  ['Dora Lind called the claim nonsense.', 'called'],
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
  ['“It was without any warning,” Dora Lind said.', 'asserts warning'],
  ['“That is without any doubt a shame,” Dora Lind said.', 'asserts nothing'],
  ['“There is no basis for this,” Dora Lind said.', 'asserts nothing'],
  ['“It was a fake,” Dora Lind said.', 'asserts nothing'],
  ['“It was the result of a lie,” Dora Lind said.', 'asserts nothing'],
  ['“There is no truth in politics,” Dora Lind said.', 'asserts nothing'],
])('leaves open what it does not call false: %s', (answer, read) => {
  expect(answerOf(answer)).toBe(read);
});

it('denies what it calls false, whoever said it and wherever', () => {
  const stance = (text: string) => mentionAt(taggedMentionsOf(text), 'said', 'statement').stance;
  expect(stance('Dora Lind said on Monday that the accusations were false.')).toBe('denies');
  for (const said of [
    'the accusations were serious',
    'she feared that the accusations were false',
    'she did not think that the accusations were false',
    'those who say the accusations are false had been paid',
    'Ada Holm knew the accusations were false when she made them',
    'the accusations were neither false nor true',
    'the accusations were without any precedent',
  ])
    expect(stance(`Dora Lind said that ${said}.`), said).not.toBe('denies');
});

it.each([
  'Critics called it a fake.',
  'Experts labelled it a fake.',
  'Dora Lind called it rubbish.',
  'Neighbours called it an old myth of the village.',
])('leaves a thing or an act what it is called: %s', (answer) => {
  const stances = taggedMentionsOf(`${CLAIM} ${answer}`).map(({ stance }) => stance);
  expect(stances).not.toContain('denies');
});
