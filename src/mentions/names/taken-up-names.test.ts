import { expect, it } from 'vitest';
import type { NameSpan } from './name-spans.ts';
import { takenUp, type SentenceNames } from './taken-up-names.ts';

const span = (text: string, from = 0): NameSpan => ({
  text,
  from,
  to: from + text.split(' ').length,
  titleFrom: from,
});

/** A sentence of these names, in the first paragraph. */
const sentence = (spans: NameSpan[], fields: Partial<SentenceNames> = {}): SentenceNames => ({
  spans,
  paragraph: 0,
  goesOnAboutPerson: false,
  opensWithOwner: false,
  isOfNameAlone: false,
  subjectEnd: 2,
  ...fields,
});
const HE = sentence([], { goesOnAboutPerson: true });
const HIS = sentence([], { opensWithOwner: true });

it('is the name before “he” or “she”, and a surname of one', () => {
  expect(takenUp([sentence([span('Ann Lee')]), HE], new Set())).toEqual(['Ann Lee']);
  expect(takenUp([sentence([span('Lee')]), HE], new Set(['lee']))).toEqual(['Lee']);
  expect(takenUp([sentence([span('Lee')]), HE], new Set())).toEqual([]);
});

it('is the name before “his”, where that sentence speaks of nobody else', () => {
  expect(takenUp([sentence([span('Ann Lee')], { isOfNameAlone: true }), HIS], new Set())).toEqual([
    'Ann Lee',
  ]);
  expect(takenUp([sentence([span('Ann Lee')]), HIS], new Set())).toEqual([]);
});

it('is none of two, none behind the verb, and none of paragraphs far apart', () => {
  const two = sentence([span('Ann Lee'), span('Ben Poe', 4)]);
  expect(takenUp([two, HE], new Set())).toEqual([]);
  expect(takenUp([sentence([span('Ann Lee', 3)]), HE], new Set())).toEqual([]);
  expect(takenUp([sentence([span('Ann Lee')]), { ...HE, paragraph: 2 }], new Set())).toEqual([]);
});
