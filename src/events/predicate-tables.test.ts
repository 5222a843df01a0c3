import { describe, expect, it } from 'vitest';
import { eventVerbOf } from '../mentions/triggers/event-noun.ts';
import { analyseText } from '../text/analyse-text.ts';
import { isVerb } from '../text/wordnet/lexicon.ts';
import nearTable from './near-predicates.json' with { type: 'json' };
import relatedTable from './related-predicates.json' with { type: 'json' };

/** What triggers have for stems where a text has the word as a noun or as a verb. */
function stemsOf(word: string): (string | null | undefined)[] {
  const [head = '', ...particles] = word.split(' ');
  const past = `${head.replace(/e$/u, '')}ed`;
  const lemmas = [`They will ${word} it.`, `They have ${past} it.`].map(
    (text) => analyseText(text).sentences[0]?.tokens[2]?.lemma,
  );
  const verbs = particles.length || isVerb(word) ? lemmas : [];
  return [eventVerbOf(word), ...verbs.map((lemma) => [lemma, ...particles].join(' '))];
}

describe.each([
  ['near', nearTable.groups],
  ['related', relatedTable.groups],
])('the table of %s predicates', (_, groups: readonly (readonly string[])[]) => {
  it('is sorted, within its groups too, and has nothing twice', () => {
    const key = (group: readonly string[]) => group.join('\n');
    expect(groups).toEqual(groups.map((group) => [...new Set(group)].toSorted()));
    expect(groups.map(key)).toEqual([...new Set(groups.map(key))].toSorted());
    expect(groups.filter(({ length }) => length < 2)).toEqual([]);
  });

  it('has words as triggers have them', () => {
    const words = [...new Set(groups.flat())];
    expect(words.filter((word) => !stemsOf(word).includes(word))).toEqual([]);
  });
});
