import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** What a sentence's statement is about, and the stance it takes. */
function said(text: string, cue = 'said'): string {
  const { content, stance } = mentionAt(taggedMentionsOf(text), cue, 'statement');
  return `${stance} ${content?.trigger.text ?? 'nothing'}`;
}

it.each([
  ['“The story is made up,” Ann Lee said of a report that Sam Roe had sold the pier.', 'said', 'sold'],
  ['“That is a lie,” Ann Lee said on Monday of reports that Sam Roe had sold the pier.', 'said', 'sold'],
  ['“That is simply false,” Ann Lee said on Monday of the meeting with Sam Roe.', 'said', 'meeting'],
  ['Ann Lee called the report that Sam Roe had sold the pier a lie.', 'called', 'sold'],
])('what the same sentence calls false is denied: %s', (text, cue, about) => {
  expect(said(text, cue)).toBe(`denies ${about}`);
});

it.each([
  ['“It was a lie,” Ann Lee said on Sunday of the excuse that Sam Roe gave when he sold the pier.', 'said'],
  ['Ann Lee called the report that the ballots were fake a bombshell.', 'called'],
  ['“That is a shame,” Ann Lee said of the meeting with Sam Roe.', 'said'],
  ['Ann Lee said on Monday that a report of false alarms had closed the pier.', 'said'],
  ['The court called allegations that the firm cheated credible, but found one claim false.', 'called'],
  ['Ann Lee called the report that the dam leaked shocking, and said the figures were false.', 'called'],
  ['Senators called reports that the bank lost millions stunning, and the bank called them false.', 'called'],
])('nor is anything denied where nothing is called false: %s', (text, cue) => {
  expect(said(text, cue)).not.toMatch(/^denies/u);
});

it.each([
  ['Ann Lee called the claim that Sam Roe was fired a lie.', 'fired'],
  ['“That is a lie,” Ann Lee said on Monday of reports that Sam Roe had sold the pier.', 'sold'],
])('the event that was claimed is denied, too: %s', (text, trigger) => {
  expect(mentionAt(taggedMentionsOf(text), trigger, 'happening').stance).toBe('denies');
});

it('who calls the story of a denied event made up does not call the denial so', () => {
  const text = 'Ann Lee denied that she met Sam Roe. Bo Simms said the story was made up.';
  const [statement] = taggedMentionsOf(text).filter(({ source }) => source?.name === 'Bo Simms');
  expect(statement?.content?.trigger.text).toBe('made');
});
