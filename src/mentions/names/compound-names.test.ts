import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { findCapitalisedNames } from './name-spans.ts';

function namesIn(text: string): string[] {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return findCapitalisedNames(tokens, text).map((name) => name.text);
}

describe('names that stand side by side', () => {
  it.each([
    ['The president of Norway Ann Lee opened the pier.', ['Norway', 'Ann Lee']],
    ['The prime minister of New Zealand Ann Lee opened the pier.', ['New Zealand', 'Ann Lee']],
    ['The president of Norway Bank opened the pier.', ['Norway Bank']],
    ['The shores of Norway Ann Lee painted are empty.', ['Norway Ann Lee']],
    ['The Holm-Lee meeting is over.', ['Holm', 'Lee']],
  ])('are two where one is of a post: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
