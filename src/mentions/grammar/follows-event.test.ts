import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isEventThatFollows } from './follows-event.ts';

describe('what follows', () => {
  it.each([
    ['The strike followed talks.', true],
    ['The losses at the port in Ellis followed talks.', true],
    ['It follows a recall.', true],
    ['Police followed the march.', false],
    ['The union at the port followed talks.', false],
    ['Ann Poe followed the raid with a strike.', false],
    ['They also followed talks.', false],
    ['Followed by police, the march ended.', false],
  ])('is an event: %s %s', (text, expected) => {
    const tokens = analyseText(text).sentences[0]?.tokens ?? [];
    const verb = tokens.findIndex(({ lemma }) => lemma === 'follow');
    expect(isEventThatFollows(tokens, verb)).toBe(expected);
  });
});
