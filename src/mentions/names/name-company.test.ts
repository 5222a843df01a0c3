import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { companyOf } from './name-company.ts';

/** What the words beside "Cora Delf", or another name of two words, show it to be. */
function companyIn(text: string, name = 'Cora Delf') {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const from = tokens.findIndex((token) => token.text === name.split(' ')[0]);
  return companyOf(tokens, { from, to: from + 2, titleFrom: from, text: name });
}

describe('what a name stands beside shows a firm', () => {
  it.each([
    'The chief executive of Cora Delf resigned.',
    'The crew sold its shares of Cora Delf on Monday.',
    'The shareholders of Cora Delf met.',
  ])('where firms alone have it: %s', (text) => {
    expect(companyIn(text)).toBe('firm');
  });

  it.each([
    'The chief executive of Cora Delf’s company resigned.',
    'The father of Cora Delf resigned.',
    'The chief engineer of Cora Delf resigned.',
  ])('not where it is somebody’s, or where people have it: %s', (text) => {
    expect(companyIn(text)).not.toBe('firm');
  });

  it.each(['Energy company Cora Delf cut jobs.', 'The court ordered the bank Cora Delf to pay.'])(
    'where it is called one: %s',
    (text) => {
      expect(companyIn(text)).toBe('firm');
    },
  );

  it.each(['The company Cora Delf founded cut jobs.', 'The bank Cora Delf left in March cut jobs.'])(
    'not where the firm is one that somebody did something to: %s',
    (text) => {
      expect(companyIn(text)).not.toBe('firm');
    },
  );
});
