import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** The word that names what a statement came with, and the words that tie them; null: nothing does. */
function occasionOf(text: string, cue: string): [string, string] | null {
  const mentions = taggedMentionsOf(text);
  const { occasion } = mentionAt(mentions, cue, 'statement');
  const at = mentions.find(({ trigger }) => trigger.start === occasion?.trigger);
  return occasion && at ? [at.trigger.text, occasion.words] : null;
}

describe('the occasion of a statement', () => {
  it.each([
    [
      'Ann Lee asked for help, Mayor Sam Roe told reporters after the bilateral meeting.',
      'told',
      ['meeting', 'after the bilateral meeting'],
    ],
    ['Ann Lee said during a debate that Sam Roe had sold the pier.', 'said', ['debate', 'during a debate']],
    [
      'Ann Lee met Sam Roe in the port. "He refused," Mayor Ann Lee said at the time.',
      'said',
      ['met', 'at the time'],
    ],
    [
      'Ann Lee said that Sam Roe sold the pier. The claim was immediately denied by the port authority.',
      'denied',
      ['said', 'immediately'],
    ],
    [
      'As she opened the new pier, Mayor Ann Lee told reporters that Sam Roe had resigned.',
      'told',
      ['opened', 'As she opened'],
    ],
  ])('is found in %s', (text, cue, expected) => {
    expect(occasionOf(text, cue)).toEqual(expected);
  });

  it('is what the other said, where she speaks while he does', () => {
    const text =
      'Mayor Ann Lee said Sam Roe had resigned. While Lee was briefing the media, Dora Lind told the port council that Roe was fired.';
    expect(occasionOf(text, 'told')).toEqual(['said', 'While Lee was briefing']);
  });

  it('is not what the other said long before', () => {
    const text =
      'Mayor Ann Lee said Sam Roe had resigned.\n\nThe pier was closed.\n\nA ferry sank.\n\nWhile Lee was briefing the media, Dora Lind told the port council that Roe was fired.';
    expect(occasionOf(text, 'told')).toEqual(['briefing', 'While Lee was briefing']);
  });

  it.each([
    ['Ann Lee met Sam Roe. The pier was there. “He refused,” Mayor Ann Lee said at the time.', 'said'],
    ['Ann Lee said after the war that Sam Roe had sold the pier.', 'said'],
    ['Mayor Ann Lee met Dora Lind. Lee said at the time of the sale that Sam Roe had resigned.', 'said'],
    ['Ann Lee said that Sam Roe had resigned after the meeting.', 'said'],
    ['Ann Lee met Sam Roe. Mayor Dora Lind later denied that he had resigned.', 'denied'],
    ['"It was working when the guard left the pier," Mayor Ann Lee said.', 'said'],
    ['“It was working when the guard left the pier,” Mayor Ann Lee said.', 'said'],
    ['When the guard left the pier, it was working, Mayor Ann Lee said.', 'said'],
    ['It was working when the guard left the pier, Mayor Ann Lee said.', 'said'],
    ['When they met, Sam Roe, according to Mayor Ann Lee, refused to resign.', 'according'],
  ])('is none in %s', (text, cue) => {
    expect(occasionOf(text, cue)).toBeNull();
  });
});
