import { describe, expect, it } from 'vitest';
import { findMentions } from '../find-mentions.ts';
import { invented, mentionsOf } from '../test-story.ts';
import { registeredFirms } from './registered-firms.ts';

describe('the names of firms with what they are by law', () => {
  it('are those without it, where the story has these', () => {
    const names = ['Northreach Inc', 'Northreach', 'Quay Ltd.', 'Quay', 'Holm Corp'];
    expect([
      ...registeredFirms(
        names,
        () => false,
        () => true,
      ),
    ]).toEqual([
      ['Northreach Inc', 'Northreach'],
      ['Quay Ltd.', 'Quay'],
    ]);
  });

  it('stand for what is short for a firm with its trade, unless it may be short for another', () => {
    const firms = registeredFirms(
      ['Vell Shore Foods', 'Vell Shore', 'Vell', 'Quay Media', 'Quay Energy', 'Quay', 'Foods'],
      () => false,
      () => true,
    );
    expect([...firms]).toEqual([['Vell Shore', 'Vell Shore Foods']]);
    const said = mentionsOf('Corin Foods shut a mill on Sunday. Corin said on Monday it would sell it.');
    expect(said.find(({ kind }) => kind === 'statement')?.source?.name).toBe('Corin Foods');
  });

  it.each([
    ['The Holm Co. fired Harvey Holm on Sunday. Holm said on Monday that he was sorry.', 'Harvey Holm'],
    ['Ann Holm founded Holm Ltd on Sunday. Holm said on Monday that she was ill.', 'Ann Holm'],
    ['Gianni Holm opened a shop on Sunday. Holm SpA shut it. Holm said on Monday he was ill.', 'Gianni Holm'],
    ['Floods hit Corvale. Corvale Health shut. Corvale told residents on Monday they must leave.', 'Corvale'],
    ['Arden sued Arden Records on Sunday. Arden said on Monday that it owned the sign.', 'Arden'],
    ['Holm beat Lund. Holm Hotels belong to the club. Holm said on Monday it would appeal.', 'Holm'],
    [
      'Corin Foods shut a mill in the town of Corin on Sunday. Corin said on Monday it would sell it.',
      'Corin',
    ],
    ['Texas executed a man on Sunday. The Texas AG said on Monday that the law was void.', 'Texas AG'],
  ])('are left whole beside somebody of that name, and beside a place: %s', (text, speaker) => {
    const said = mentionsOf(text).find(({ kind }) => kind === 'statement');
    expect(said?.source?.name).toBe(speaker);
  });

  it('are left whole where another article has the short one alone', () => {
    const articles = [
      invented('Corin Foods shut a mill on Sunday.', { id: 'a' }),
      invented('Corin said on Monday it would sell a mill.', { id: 'b' }),
    ];
    expect(findMentions({ articles }).find(({ kind }) => kind === 'statement')?.source?.name).toBe('Corin');
  });

  it('are no titles: “Texas AG Ann Poe” is Ann Poe', () => {
    const said = mentionsOf('Texas AG Ann Poe said on Monday that the law was void.');
    expect(said.find(({ kind }) => kind === 'statement')?.source?.name).toBe('Ann Poe');
    const firm = mentionsOf('Corin AG Germany said on Monday that it would sue.');
    expect(firm.find(({ kind }) => kind === 'statement')?.source?.name).toBe('Corin AG Germany');
  });

  it('say that who speaks under the short one is nobody whom “he” means', () => {
    const made = mentionsOf(
      'Northreach Inc said on Monday it would buy a mill. Northreach said it would pay in June. He denied the charges on Monday.',
    );
    const speakers = made.flatMap(({ kind, source }) => (kind === 'statement' ? [source?.name] : []));
    expect(speakers).toEqual(['Northreach', 'Northreach']);
  });
});
