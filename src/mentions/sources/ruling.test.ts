import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Stance and kind of what a sentence's verb tells. */
const told = (text: string, lemma: string) => {
  const mention = mentionsOf(text).find(({ trigger }) => trigger.lemma === lemma);
  return mention && `${mention.kind} ${mention.stance}`;
};

describe('what a court refuses', () => {
  it.each([
    ['The Court of Session dismissed the action on Monday.', 'dismiss'],
    ['A judge refused an application by the firm on Monday.', 'refuse'],
    ['Her appeal was rejected by the tribunal on Monday.', 'reject'],
  ])('is an act: %s', (text, lemma) => {
    expect(told(text, lemma)).toBe('happening asserts');
  });

  it.each([
    ['The judge rejected the claim on Monday.', 'reject'],
    ['Mayor Ann Poe denied the charge on Monday.', 'deny'],
    ['Judge Ann Poe denied the charge on Monday.', 'deny'],
    ['Justice Minister Ann Poe rejected the complaint on Monday.', 'reject'],
    ['The Justice Ministry rejected the complaint on Monday.', 'reject'],
  ])('is a denial where it is called untrue, or by who is charged: %s', (text, lemma) => {
    expect(told(text, lemma)).toBe('statement denies');
  });
});

describe('what is charged', () => {
  it.each([
    ['The judge denied the charge that he took bribes.', 'take'],
    ['The court dismissed the charge that Sam Roe stole the boat.', 'steal'],
    ['The panel rejected the complaint that Sam Roe stole the boat.', 'steal'],
  ])('is denied with it: %s', (text, lemma) => {
    expect(told(text, lemma)).toBe('happening denies');
  });

  it('is not where a suit is thrown out', () => {
    expect(told('The court dismissed a lawsuit that the port filed.', 'dismiss')).toBe('happening asserts');
  });
});

describe('what an outlet passes on', () => {
  it('is told once, as the speaker’s', () => {
    const text = 'Mayor Ann Poe has said she would quit, the Harbour Herald reported on Monday.';
    const statements = mentionsOf(text).filter(({ kind }) => kind === 'statement');
    expect(statements.map(({ source, via }) => [source?.name, via])).toEqual([['Ann Poe', 'Harbour Herald']]);
  });
});
