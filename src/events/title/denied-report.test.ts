import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withoutReport } from './denied-report.ts';
import { wordsOf } from './wording.ts';

function shortened(text: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return wordsOf(
    withoutReport(
      tokens,
      tokens.findIndex(({ pos }) => pos === 'VERB'),
    ),
    null,
  );
}

it.each([
  ['Poe denied a report by the Harbour Post that she had left', 'Poe denied that she had left'],
  ['Poe denied claims on Monday that the pier was sold', 'Poe denied that the pier was sold'],
  ['Poe denied claims that the pier was sold', 'Poe denied claims that the pier was sold'],
  ['Poe denied a visa that the mayor had wanted', 'Poe denied a visa that the mayor had wanted'],
  ['Poe rejected a report that she had left', 'Poe rejected a report that she had left'],
  ['Poe denied claims by the port that it was late', 'Poe denied that it was late'],
  ['Poe denied it in a speech that she gave', 'Poe denied it in a speech that she gave'],
  ['Poe denied the claim in a speech that she gave', 'Poe denied the claim in a speech that she gave'],
  ['Poe denied the claim on a day that was hot', 'Poe denied the claim on a day that was hot'],
  ['Poe denied the report', 'Poe denied the report'],
])('What is denied stands before who told it: %s', (text, words) => {
  expect(shortened(text)).toBe(words);
});
