import { describe, expect, it } from 'vitest';
import { describeArticles } from './article-likeness.ts';
import { joinMentions } from '../clustering/join.ts';
import { sampleMention, type SampleSpec } from '../sample.ts';
import { MOST_COMPARED, subjectsOf } from './subjects.ts';

/** Two shootings, each told by two outlets in much the same words as the other. */
const ASHFORD = { people: ['Dean Marlow'], places: ['Ashford'] };
const TORVALE = { people: ['Luis Pardo'], places: ['Torvale'] };
const SHOOTINGS: SampleSpec[] = [
  {
    text: 'Dean Marlow, 34, was shot dead on Tuesday in a car park in Ashford; police seek a white van',
    ...ASHFORD,
  },
  {
    text: 'Police in Ashford name the man shot dead as Dean Marlow, 34, a teacher, and seek a van',
    ...ASHFORD,
  },
  {
    text: 'Luis Pardo, 19, was shot dead on Sunday on a night bus in Torvale; police arrested a youth',
    ...TORVALE,
  },
  {
    text: 'Police in Torvale arrested a youth after Luis Pardo, 19, a student, was shot dead on the bus',
    ...TORVALE,
  },
].map((spec, index) => ({ ...spec, trigger: 'shot', article: `a${index}` }));

const parts = (specs: readonly SampleSpec[]) => {
  const mentions = specs.map(sampleMention);
  const subjects = subjectsOf(describeArticles(mentions), new Map());
  return mentions.map(({ article }) => subjects.get(article));
};

describe('the subjects of a folder', () => {
  it('are the incidents its articles tell of, told by whom and where they name', () => {
    const [a, b, c, d] = parts(SHOOTINGS);
    expect([a === b, c === d, a === c]).toEqual([true, true, false]);
  });

  it('are one where the articles share names, whatever else each tells', () => {
    const told = [
      'Dean Marlow was shot in Ashford on Friday',
      'A court in Ashford charged a man with murder of Dean Marlow',
      'Hundreds in Ashford mourn Dean Marlow',
    ];
    const specs = told.map((text, index) => ({
      text,
      trigger: text.split(' ')[1] ?? '',
      article: `a${index}`,
      ...ASHFORD,
    }));
    expect(new Set(parts(specs)).size).toBe(1);
  });

  it('are found from a sample of a large folder, and the rest goes to the nearest', () => {
    const many = Array.from({ length: MOST_COMPARED / 2 }, (_, round) =>
      SHOOTINGS.map((spec) => ({ ...spec, article: `${spec.article ?? ''}-${round}` })),
    ).flat();
    const found = parts(many);
    expect(new Set(found).size).toBe(2);
    expect(new Set(found.filter((_, index) => index % 4 < 2)).size).toBe(1);
  });

  it('are joined each by itself: the same words of another incident are another event', () => {
    const joined = joinMentions(SHOOTINGS.map(sampleMention)).map(({ items }) => items);
    expect(joined).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
