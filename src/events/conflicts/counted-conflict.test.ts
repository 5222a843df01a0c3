import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../mentions/test-story.ts';
import { countedConflict } from './counted-conflict.ts';

const conflictOf = (body: string) => {
  const [one, other] = mentionsOf(body).filter(({ trigger }) =>
    /^(?:fell|dropped|rose)$/u.test(trigger.text),
  );
  if (!one || !other) throw new Error(`not two changes: ${body}`);
  return countedConflict({ mention: one }, { mention: other });
};

describe('two changes that one article tells of', () => {
  it('are two where other things rose or fell', () => {
    expect(conflictOf('The index fell on Monday. Poe Motors said its profit fell 66 percent.')).toBe(
      'of other figures: index and profit',
    );
  });

  it('may be one of the same thing, or of one that is only named', () => {
    expect(conflictOf('The index fell on Monday. The index fell by 2 percent.')).toBeNull();
    expect(conflictOf('The index fell on Monday. The Harbour 100 fell by 2 percent.')).toBeNull();
    expect(conflictOf('The index fell on Monday. It fell by 2 percent.')).toBeNull();
  });
});
