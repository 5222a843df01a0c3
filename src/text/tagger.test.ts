import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { describe, expect, it } from 'vitest';
import { formOf, isDictionaryWord, readWords, tagsOf } from './tagger.ts';

const whole = winkNLP(model, ['pos']);
// Plain functions, although the types call them methods.
const its = whole.its as unknown as { pos: ItsFunction<string> };

/** Words with their tags, as the tagger finds them with its own machines. */
function byWink(text: string): string[] {
  const tokens = whole.readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  return tokens.out().map((word, place) => `${word}/${tags[place]}`);
}

function byWords(text: string): string[] {
  const words = text.split(' ').flatMap((run) => readWords(run));
  const tags = tagsOf(words);
  return words.map((word, place) => `${word.text}/${formOf(word, tags[place] ?? 0).pos}`);
}

describe('tagsOf', () => {
  it.each([
    'The board wants to close the mill, which employs 300 people, by March 3.',
    'Police said they can’t rule out that the fire was set.',
    'Ann Lee, who was to be questioned on Friday, didn’t show up.',
    'There has been no talk of a strike since the union called one off last year.',
    'To judge by the plans, the works will be moved to where the old docks lie',
    'He had not long been working there when it shut.',
    'What happens next? Nobody knows for sure ("not me")',
    'Having',
  ])('finds what the tagger finds in the whole text: %s', (text) => {
    expect(byWords(text)).toEqual(byWink(text));
  });

  it('finds nothing where there are no words', () => {
    expect(tagsOf([])).toEqual([]);
  });
});

describe('formOf', () => {
  it('has the base that a word has under its tag', () => {
    const [word] = readWords('meeting');
    const bases =
      word &&
      tagsOf([word])
        .concat(16)
        .map((tag) => formOf(word, tag).lemma);
    expect(bases).toEqual(['meeting', 'meet']);
  });

  it('leaves the parts of a contraction the base they have there', () => {
    expect(readWords("can't").map((word) => formOf(word, 8).lemma)).toEqual(['can', 'not']);
  });
});

describe('isDictionaryWord', () => {
  it('tells words from names nobody has read before, also once they are read', () => {
    readWords('Grirport');
    expect(['harbour', 'grirport', 'Grirport'].map(isDictionaryWord)).toEqual([true, false, false]);
  });
});
