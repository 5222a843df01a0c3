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

  it('are left whole beside somebody of that name', () => {
    expect(registeredFirms(['Holm Inc', 'Holm'], () => true).size).toBe(0);
  });

  it('say that who speaks under the short one is nobody whom “he” means', () => {
    const made = mentionsOf(
      'Northreach Inc said on Monday it would buy a mill. Northreach said it would pay in June. He denied the charges on Monday.',
    );
    const speakers = made.flatMap(({ kind, source }) => (kind === 'statement' ? [source?.name] : []));
    expect(speakers).toEqual(['Northreach', 'Northreach']);
  });
});
