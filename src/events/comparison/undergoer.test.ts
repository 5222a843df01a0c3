import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { undergoerConflict } from '../conflicts/undergoer-conflict.ts';
import { timeSpan } from '../span.ts';
import { undergoerOf } from './undergoer.ts';

const undergoer = (text: string, trigger: string) => undergoerOf(mentionAt(mentionsOf(text), trigger));
const agesIn = (text: string, trigger: string) => [...undergoer(text, trigger).ages];
const pronounsIn = (text: string, trigger: string) => [...undergoer(text, trigger).pronouns];
const namesIn = (text: string, trigger: string) => [...undergoer(text, trigger).names];

describe('the ages of those an event befalls', () => {
  it('are those of whom is shot, dies, is arrested', () => {
    expect(agesIn('A 61-year-old baker was stabbed in Holm on Monday.', 'stabbed')).toEqual([61]);
    expect(agesIn('Ann Poe, 44, and Ben Ruiz, 9, were killed on Monday.', 'killed')).toEqual([44, 9]);
    expect(agesIn('A 12-year-old girl who was hurt on Monday died on Friday.', 'died')).toEqual([12]);
    expect(agesIn('Police arrested a 30-year-old man in Holm on Friday.', 'arrested')).toEqual([30]);
    expect(agesIn('He killed the children, ages 6 and 9, on Monday.', 'killed')).toEqual([6, 9]);
  });

  it('are not those of who does it, nor of whom else the sentence tells', () => {
    expect(agesIn('A 30-year-old man stabbed the baker on Monday.', 'stabbed')).toEqual([]);
    expect(agesIn('A 30-year-old man stabbed and killed the baker on Monday.', 'stabbed')).toEqual([]);
    expect(agesIn('Poe was arrested Friday, days after Ruiz, 61, was stabbed.', 'arrested')).toEqual([]);
  });
});

describe('whether men or women', () => {
  it('are told by the nouns that stand for them', () => {
    expect(pronounsIn('Two men and a girl were shot in Holm on Monday.', 'shot')).toEqual(['he', 'she']);
    expect(pronounsIn('He stabbed his mother in Holm on Monday.', 'stabbed')).toEqual(['she']);
  });

  it('are not told by whose they are, nor by whom somebody else did something to', () => {
    expect(pronounsIn('The daughter of a man from Holm was shot on Monday.', 'shot')).toEqual(['she']);
    expect(pronounsIn('The man’s wife was shot on Monday.', 'shot')).toEqual(['she']);
    expect(pronounsIn('A driver who tried to flee after hitting a woman was charged.', 'charged')).toEqual(
      [],
    );
  });
});

describe('the names of those an event befalls', () => {
  it('are those of people, not of what is called after them', () => {
    expect(namesIn('Mayor Ann Poe was shot on Monday.', 'shot')).toEqual(['poe']);
    expect(namesIn('Ben Ruiz killed Mayor Ann Poe on Monday.', 'killed')).toEqual(['poe']);
    expect(
      namesIn('Mayor Ann Poe spoke on Monday. The head of the Poe family died on Friday.', 'died'),
    ).toEqual([]);
  });
});

describe('two mentions', () => {
  const conflictOf = (a: string, b: string, trigger: string) => {
    const [one, other] = [a, b].map((text) => {
      const mention = mentionAt(mentionsOf(text), trigger);
      return { mention, undergoer: undergoerOf(mention), span: timeSpan(mention.time) };
    });
    return one && other ? undergoerConflict(one, other) : null;
  };

  it('are of two events where it befell others by age, by sex, or by name what each undergoes alone', () => {
    expect(conflictOf('Poe, 44, died on Monday.', 'A 17-year-old girl died on Monday.', 'died')).toMatch(
      /ages/u,
    );
    expect(conflictOf('A man died on Monday.', 'A woman died on Monday.', 'died')).toMatch(/woman/u);
    expect(conflictOf('Mayor Ann Poe died on Monday.', 'Mayor Ben Ruiz died on Monday.', 'died')).toMatch(
      /people/u,
    );
  });

  it('are of two where it befell one more than several, or one more on another day', () => {
    const fourth = 'A fourth victim died on Tuesday.';
    expect(conflictOf(fourth, 'Three victims died on Monday.', 'died')).toMatch(/more/u);
    expect(conflictOf(fourth, 'A woman died on Monday.', 'died')).toMatch(/more/u);
    expect(conflictOf(fourth, 'A woman died on Tuesday.', 'died')).toBeNull();
    expect(conflictOf(fourth, 'A fourth miner died on Tuesday.', 'died')).toBeNull();
  });

  it('may be of one where one crash hurt both, and where given names differ', () => {
    expect(
      conflictOf('Mayor Ann Poe was hurt on Monday.', 'Mayor Ben Ruiz was hurt on Monday.', 'hurt'),
    ).toBeNull();
    expect(
      conflictOf('Mayor Alexis Poe died on Monday.', 'Mayor Alexandros Poe died on Monday.', 'died'),
    ).toBeNull();
    expect(conflictOf('A man was met on Monday.', 'A woman was met on Monday.', 'met')).toBeNull();
  });
});
