import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const stanceOf = (text: string, trigger: string): string => mentionAt(mentionsOf(text), trigger).stance;

describe('what is called untrue', () => {
  it.each([
    ['Reports that Ann Poe had resigned were false, Mayor Ben Ruiz said on Monday.', 'resigned'],
    ['A claim that Ann Poe sold the ferry was wrong.', 'sold'],
    ['The report that the minister quit is not true, Mayor Ben Ruiz said.', 'quit'],
    ['It is untrue that they met in May.', 'met'],
    ['Reports that Ann Poe had resigned were not only untrue but mean, Ben Ruiz said.', 'resigned'],
  ])('is denied: %j', (text, trigger) => {
    expect(stanceOf(text, trigger)).toBe('denies');
  });

  it.each([
    ['Reports that Ann Poe had resigned were true, Mayor Ben Ruiz said on Monday.', 'resigned'],
    ['Reports that Ann Poe had resigned were not false, Mayor Ben Ruiz said.', 'resigned'],
    ['Reports that Ann Poe had resigned were never wrong, Mayor Ben Ruiz said.', 'resigned'],
    ['Reports that Ann Poe had resigned could be wrong, Mayor Ben Ruiz said.', 'resigned'],
    ['The report that Ann Poe wrote was inaccurate, Mayor Ben Ruiz said.', 'wrote'],
    ['Critics of the report that Ann Poe sold the ferry were wrong.', 'sold'],
    ['The story that Ann Poe sold the ferry because the price was wrong came out in May.', 'sold'],
    ['The mayor that Ann Poe replaced was wrong.', 'replaced'],
    ['A report that Ann Poe sold the ferry surprised the port, which was wrong about the price.', 'sold'],
  ])('and what is not, is not: %j', (text, trigger) => {
    expect(stanceOf(text, trigger)).toBe('asserts');
  });

  it('is denied by who says so, also behind a comma', () => {
    const text =
      'Grace Okoro said she was ill. A report that she had sold the ferry was untrue, her lawyer said on Monday.';
    const said = mentionsOf(text).find(({ kind, stance }) => kind === 'statement' && stance === 'denies');
    expect(said?.source?.name).toMatch(/lawyer$/u);
    expect(said?.content?.trigger.text).toBe('sold');
  });
});
