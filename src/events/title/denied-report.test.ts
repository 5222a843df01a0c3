import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withoutReport } from './denied-report.ts';
import { wordsOf } from './wording.ts';

const shortened = (text: string): string =>
  wordsOf(withoutReport(analyseText(text).sentences[0]?.tokens ?? []), null);

it.each([
  ['Poe denied a report by the Harbour Post that she had left', 'Poe denied that she had left'],
  ['Poe denied claims that the pier was sold', 'Poe denied that the pier was sold'],
  ['Poe denied a visa that the mayor had wanted', 'Poe denied a visa that the mayor had wanted'],
  ['Poe rejected a report that she had left', 'Poe rejected a report that she had left'],
  ['Poe denied the report', 'Poe denied the report'],
])('What is denied stands before who told it: %s', (text, words) => {
  expect(shortened(text)).toBe(words);
});
