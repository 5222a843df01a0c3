import { describe, expect, it } from 'vitest';
import { mentionsOf } from './test-story.ts';

const statements = (text: string) =>
  mentionsOf(text)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source, via, time }) => [source?.name, via, time?.text]);

describe('what another outlet reports on a day', () => {
  it.each([
    [
      'The Financial Times reported on Tuesday, citing two people familiar with the matter, that Brandt had hired a bank.',
      ['two people familiar with the matter', 'Financial Times', 'on Tuesday'],
    ],
    [
      'The Financial Times reported on Tuesday that Brandt had hired a bank.',
      ['Financial Times', 'Financial Times', 'on Tuesday'],
    ],
    [
      'Kenyan newspaper The Nation reported on Saturday that two sprinters had tested positive.',
      ['Nation', 'Nation', 'on Saturday'],
    ],
  ])('came out that day: %j', (text, told) => {
    expect(statements(text)).toEqual([told]);
  });

  it.each([
    'The Financial Times reported that Brandt had hired a bank.',
    'Brandt hired a bank on Friday, the Financial Times reported.',
    'Two people familiar with the matter said on Tuesday that Brandt had hired a bank.',
  ])('and is nothing said where it gives no day, or is nobody: %j', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('an outlet', () => {
  it.each([
    ['Mayor Ann Poe told the Times of Malta that the ferry was sold.', 'Times of Malta'],
    ['According to the Diario newspaper, Mayor Ann Poe sold the ferry. Diario had an interview.', 'Diario'],
  ])('has all of its name: %j', (text, via) => {
    expect(mentionsOf(text)[0]?.via).toBe(via);
  });
});
