import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { candidateOf } from './candidate.ts';

/** What the mention at `trigger` of a text gives. */
function candidate(text: string, trigger: string) {
  const { title, traits, isLed } = candidateOf(mentionAt(mentionsOf(text), trigger), new Map(), new Map());
  return { title, isLedByTrait: traits.isLed, isResolved: traits.isResolved, isLed };
}

describe('the title that one mention gives', () => {
  it('is its clause, as the text has it', () => {
    expect(candidate('Mayor Ann Poe opened the bridge.', 'opened')).toEqual({
      title: 'Mayor Ann Poe opened the bridge',
      isLedByTrait: false,
      isResolved: false,
      isLed: undefined,
    });
  });

  it('has the speaker first where a statement has words of its own', () => {
    const said = candidate('Mayor Ann Poe said the bridge would close.', 'said');
    expect(said).toMatchObject({ title: 'Poe: the bridge would close', isLedByTrait: true });
  });

  it('keeps the cue that takes back what is said', () => {
    const { title } = candidate('Mayor Ann Poe denied that the bridge would close.', 'denied');
    expect(title).toBe('Mayor Ann Poe denied that the bridge would close');
  });

  it('has the speaker first where only the speaker says what came about', () => {
    const text = 'The ministry confirmed on Friday that it had sold the mill in May.';
    expect(candidate(text, 'sold')).toMatchObject({
      title: 'Ministry: it had sold the mill in May',
      isLed: true,
    });
  });

  it('names whom a pronoun at its head means', () => {
    const text = 'Mayor Ann Poe came to Aldbrook on Monday.\nShe opened the bridge.';
    expect(candidate(text, 'opened')).toMatchObject({ isResolved: true });
  });
});
