import { describe, expect, it } from 'vitest';
import { mentionsOf } from './test-story.ts';

describe('a statement', () => {
  it.each([
    ['Mia Lund denied selling the ferry.', true],
    ['The port shut, but Mia Lund denied selling the ferry.', true],
    ['If Mia Lund denied selling the ferry, she lied.', false],
    ['Ben Poe told the court that Mia Lund denied selling the ferry.', false],
    ['Mia Lund denied selling the ferry, police said.', false],
  ])('is told to have been made: %s %s', (body, expected) => {
    const denials = mentionsOf(body).filter(
      ({ kind, trigger }) => kind === 'statement' && trigger.lemma === 'deny',
    );
    expect(denials.some(({ isPlain }) => isPlain)).toBe(expected);
  });

  it.each([
    ['“The pier is safe,” Mia Lund announced on Monday.', 'statement'],
    ['“The pier is safe,” announced Mia Lund on Monday.', 'statement'],
    ['Mia Lund announced “a safe pier” on Monday.', 'happening'],
    ['“A safe pier” was announced by Mia Lund on Monday.', 'happening'],
  ])('is what somebody announced in their own words: %s', (body, kind) => {
    const announced = mentionsOf(body).find(({ trigger }) => trigger.lemma === 'announce');
    expect(announced?.kind).toBe(kind);
  });
});
