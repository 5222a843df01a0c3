import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { longestWords, quotedPhrases, quotedWords } from './quoted-words.ts';

const said = (text: string, speaker = 'Poe') =>
  sampleMention({ text, trigger: 'said', kind: 'statement', speaker, people: [speaker], article: text });

describe('the words quoted in a statement', () => {
  it('are those between the marks', () => {
    const words = ['it', "isn't", 'a', 'rush', 'to', 'judgment'];
    expect(quotedWords(said('“It isn’t a rush to judgment,” Poe said.'))).toEqual(words);
    expect(quotedWords(said('Poe said "it isn\'t a rush" but no rush "to judgment."'))).toEqual([
      'it',
      "isn't",
      'a',
      'rush',
      'to',
      'judgment',
    ]);
  });

  it('are those before the closing mark of what began in a sentence before', () => {
    expect(quotedWords(said('It was a rush to judgment," Poe said.'))).toHaveLength(6);
  });

  it('may be a phrase, without what opens it', () => {
    const phrases = (text: string) => quotedPhrases(said(text)).map(({ words }) => words.join(' '));
    expect(phrases('Poe said it was "a rush" and "deeply troubling".')).toEqual(['rush', 'deeply troubling']);
    expect(phrases('“It’s a disgrace,” Poe said.')).toEqual(['disgrace']);
    expect(phrases('Poe said it was a "war crime", and a "bad deal".')).toEqual(['war crime', 'bad deal']);
    expect(phrases('Poe said it was "not a disgrace".')).toEqual(['not a disgrace']);
  });

  it('stand behind words of their clause', () => {
    const [, second] = quotedPhrases(said('Poe said, "a rush", which was hardly "a disgrace".'));
    expect(second?.before).toEqual(['which', 'was', 'hardly']);
  });

  it('are none where there is but a saying, a name or a word for what others say', () => {
    expect(quotedWords(said('Poe said it was "false".'))).toEqual([]);
    expect(quotedWords(said('Poe said "Long Night" would open.'))).toEqual([]);
    expect(quotedWords(said('"I do not know," Poe said.'))).toEqual([]);
    expect(quotedWords(said('Poe said it was a rush to judgment.'))).toEqual([]);
  });

  it('are found by the longest of them', () => {
    expect(longestWords(['a', 'rush', 'to', 'judgment', 'a', 'rush'])).toEqual(['judgment', 'rush']);
  });
});
