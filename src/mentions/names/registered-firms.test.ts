import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';
import { registeredFirms } from './registered-firms.ts';

describe('the names of firms with what they are by law', () => {
  it('are those without it, where the story has these', () => {
    const names = ['Northreach Inc', 'Northreach', 'Quay Ltd.', 'Quay', 'Holm Corp'];
    expect([...registeredFirms(names, () => false)]).toEqual([
      ['Northreach Inc', 'Northreach'],
      ['Quay Ltd.', 'Quay'],
    ]);
  });

  it.each([
    ['The Holm Co. fired Harvey Holm on Sunday. Holm said on Monday that he was sorry.', 'Harvey Holm'],
    ['Ann Holm founded Holm Ltd on Sunday. Holm said on Monday that she was ill.', 'Ann Holm'],
    ['Gianni Holm opened a shop on Sunday. Holm SpA shut it. Holm said on Monday he was ill.', 'Gianni Holm'],
    ['Texas executed a man on Sunday. The Texas AG said on Monday that the law was void.', 'Texas AG'],
  ])('are left whole beside somebody of that name, and beside a place: %s', (text, speaker) => {
    const said = mentionsOf(text).find(({ kind }) => kind === 'statement');
    expect(said?.source?.name).toBe(speaker);
  });

  it('say that who speaks under the short one is nobody whom “he” means', () => {
    const made = mentionsOf(
      'Northreach Inc said on Monday it would buy a mill. Northreach said it would pay in June. He denied the charges on Monday.',
    );
    const speakers = made.flatMap(({ kind, source }) => (kind === 'statement' ? [source?.name] : []));
    expect(speakers).toEqual(['Northreach', 'Northreach']);
  });
});
