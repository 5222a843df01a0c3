import { expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const verbsOf = (text: string) =>
  analyseText(text).sentences.flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'VERB').map(({ text: word }) => word),
  );

it.each([
  ['Christine Ford left early.', ['left']],
  ['Ford’s lawyers sued.', ['sued']],
  ['Lions top Bears in overtime', ['top']],
  ['Her brother, Wade Ford, left.', ['left']],
  ['“Stop,” she said, “wait.”', ['Stop', 'said', 'wait']],
  // In a title every word has a capital.
  ['Minister Signs New Ban', ['Signs']],
  ['“Wait here,” she said.', ['Wait', 'said']],
])('A word with a capital within a line of small letters is no verb: %s', (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs);
});
