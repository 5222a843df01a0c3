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

  it('stand for what is short for a firm with its trade, unless it may be short for another', () => {
    const firms = registeredFirms(
      ['Vell Shore Foods', 'Vell Shore', 'Vell', 'Quay Media', 'Quay Energy', 'Quay', 'Foods'],
      () => false,
    );
    expect([...firms]).toEqual([['Vell Shore', 'Vell Shore Foods']]);
    const said = mentionsOf('Corin Foods shut a mill on Sunday. Corin said on Monday it would sell it.');
    expect(said.find(({ kind }) => kind === 'statement')?.source?.name).toBe('Corin Foods');
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

  it('are no titles: “Texas AG Ann Poe” is Ann Poe', () => {
    const said = mentionsOf('Texas AG Ann Poe said on Monday that the law was void.');
    expect(said.find(({ kind }) => kind === 'statement')?.source?.name).toBe('Ann Poe');
  });

  it('say that who speaks under the short one is nobody whom “he” means', () => {
    const made = mentionsOf(
      'Northreach Inc said on Monday it would buy a mill. Northreach said it would pay in June. He denied the charges on Monday.',
    );
    const speakers = made.flatMap(({ kind, source }) => (kind === 'statement' ? [source?.name] : []));
    expect(speakers).toEqual(['Northreach', 'Northreach']);
  });
});
