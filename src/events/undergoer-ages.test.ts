import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../mentions/test-story.ts';
import { undergoerAges } from './undergoer-ages.ts';

const agesIn = (text: string, trigger: string) => undergoerAges(mentionAt(mentionsOf(text), trigger));

describe('the ages of those an event befalls', () => {
  it('are those of whom is shot, dies, is arrested', () => {
    expect(agesIn('A 61-year-old baker was stabbed in Holm on Monday.', 'stabbed')).toEqual([61]);
    expect(agesIn('Ann Poe, 44, and Ben Ruiz, 9, were killed on Monday.', 'killed')).toEqual([44, 9]);
    expect(agesIn('A 12-year-old girl who was hurt on Monday died on Friday.', 'died')).toEqual([12]);
    expect(agesIn('Police arrested a 30-year-old man in Holm on Friday.', 'arrested')).toEqual([30]);
  });

  it('are not those of who does it, nor of whom else the sentence tells', () => {
    expect(agesIn('A 30-year-old man stabbed the baker on Monday.', 'stabbed')).toEqual([]);
    expect(agesIn('Poe was arrested Friday, days after Ruiz, 61, was stabbed.', 'arrested')).toEqual([]);
  });
});
