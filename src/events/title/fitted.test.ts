import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { fitted } from './fitted.ts';

function fit(text: string, trigger: string): string {
  const [sentence] = analyseText(text).sentences;
  const made = sampleMention({ text, trigger });
  const mention = { ...made, sentence: sentence ?? made.sentence };
  const words = fitted(mention, [], mention.trigger, []).map((token) => token.text);
  return words.join(' ');
}

it.each([
  ['what is short stays whole', 'The old bridge collapsed.', 'collapsed', 'The old bridge collapsed'],
  [
    'what only describes the subject goes first',
    'The number of people known to have died in a flood in the hills above the town of Tarn has risen to 61.',
    'died',
    'The number of people known to have died has risen to 61',
  ],
])('%s', (_, text, trigger, expected) => {
  expect(fit(text, trigger)).toContain(expected);
});
