import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who speaks in a text, by the statements' order. */
const speakersOf = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => source?.name);

describe('whose owner or leader speaks', () => {
  it.each([
    ['Northreach Ltd cut jobs on Friday. Its owner said it would not close.', 'Northreach Ltd’s owner'],
    ['The union called a strike. “We will win,” its leader said.', 'union’s leader'],
    ['Corin Foods cut jobs on Friday. Its owner said it would not close.', 'Corin Foods’ owner'],
    ['The firm and the council met. Its leader said they would sign.', 'leader'],
    ['Northreach Ltd said the Selkie Bank would close. The union lost, its leader said.', 'leader'],
  ])('is told by what the sentence before was about: %s', (text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });

  it.each([
    'Ann Poe praised the bank on Friday. Its chairman said he was glad.',
    'Poe visited the school. Its principal said pupils were safe.',
    'Norland closed the port. Its owner said he was sorry.',
    'The army shelled the town of Tarn. Its mayor said six people had died.',
    'Residents sued the firm. Its lawyer said it had done no wrong.',
  ])('is left open where it may be of what was acted on: %s', (text) => {
    expect(speakersOf(text).at(-1) ?? 'nobody').not.toContain('’');
  });
});
