import { expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who plans or denies what in a quotation without a cue of its own, and when they said so. */
function saidOf(body: string): string[] {
  const statements = mentionsOf(body).filter(
    ({ kind, stance }) => kind === 'statement' && stance !== 'asserts',
  );
  return statements.map(({ source, time, trigger }) => `${source?.name}: ${trigger.text} ${time?.edtf}`);
}
const BEFORE = 'Governor Ann Lee said on Monday that she was glad.\n\n';

it.each([
  [
    '“There will be no strike. The price was too low,” Mayor Ada Holm said on Thursday.',
    'Ada Holm: strike 2021-04-15',
  ],
  [
    '“The port will not sell. The price was low. It still is,” said Mayor Ada Holm on Thursday.',
    'Ada Holm: sell 2021-04-15',
  ],
  [
    '"There will be no strike. The price was too low," Mayor Ada Holm told Radio Quay on Thursday.',
    'Ada Holm: strike 2021-04-15',
  ],
])('Whoever is named at a quotation’s end speaks in all of it: %s', (body, said) => {
  expect(saidOf(BEFORE + body)).toEqual([said]);
});

it.each([
  // The quotation ends where the sentence does.
  ['“There will be no strike.” Mayor Ada Holm said on Thursday that she was glad, too.'],
  ['“There will be no strike. The price was too low.”'],
])('Else it is who spoke last: %s', (body) => {
  expect(saidOf(BEFORE + body).map((said) => said.split(':')[0])).toEqual(['Ann Lee']);
});
