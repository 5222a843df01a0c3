import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { endOfContent } from './content-end.ts';

it.each([
  ['Posts claiming that it was banned were deleted.', 'it was banned'],
  ['Documents showing that Poe hid the leak were released.', 'Poe hid the leak'],
  ['Poe issued a statement saying that the crew was safe.', 'the crew was safe .'],
  ['Poe said that the crew was safe and had eaten.', 'the crew was safe and had eaten .'],
])('what is said in “%s” ends where the subject has its verb', (text, content) => {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const that = tokens.findIndex(({ lower }) => lower === 'that');
  const said = tokens.slice(that + 1, endOfContent(tokens, that));
  expect(said.map((token) => token.text).join(' ')).toBe(content);
});
