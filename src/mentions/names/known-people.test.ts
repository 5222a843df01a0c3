import { expect, it } from 'vitest';
import { invented } from '../test-story.ts';
import { groupPeople } from './people.ts';
import { learnNames } from './story-names.ts';

const meant = (names: readonly string[], text: string, title = '') =>
  groupPeople([...names, text], () => false).inArticle()(text, title);

it('a family name may stand first', () => {
  expect(meant(['Xi Jinping', 'Mia Lund'], 'Xi')).toBe('Xi Jinping');
  expect(meant(['Kim Jong Un', 'Mia Lund'], 'Kim', 'mr')).toBe('Kim Jong Un');
});

it('a Korean family name stands first before two syllables, with or without a hyphen', () => {
  expect(meant(['Han Ji Won', 'Ji Won', 'Mia Lund'], 'Han')).toBe('Han Ji Won');
  expect(meant(['Lee Ann Poe', 'Mia Lund'], 'Poe')).toBe('Lee Ann Poe');
});

it.each([
  ['Kim Reed Holt', 'Holt'],
  ['Min Woo Lee', 'Lee'],
  ['Yu Shan Wang', 'Wang'],
  ['Lee Zel Din', 'Din'],
])(
  'a Korean family name is a given one before what is no syllable or the story calls them by: %s',
  (name, last) => {
    expect(meant([name, 'Mia Lund'], last)).toBe(name);
  },
);

it('a name is somebody’s who has it last, and nobody’s of two who have it first', () => {
  expect(meant(['Xi Jinping', 'Ann Xi'], 'Xi')).toBe('Ann Xi');
  expect(meant(['Xi Jinping', 'Xi Zhongxun'], 'Xi')).toBe('Xi');
});

it('a given name alone may be another’s', () => {
  expect(meant(['Ann Poe', 'Mia Lund'], 'Ann')).toBe('Ann');
});

it('a first word is nobody’s whom the text calls by the last, nor a small word or a title', () => {
  expect(meant(['Chelsea Holm', 'Holm'], 'Chelsea')).toBe('Chelsea');
  expect(meant(['Will Holm', 'Holm'], 'Will', 'mr')).toBe('Will');
  expect(meant(['Van Holm'], 'Van')).toBe('Van');
  expect(meant(['Major Holm'], 'Major')).toBe('Major');
});

it('a first word is who had it with the first title that tells whether it is a man or a woman', () => {
  const called = groupPeople(['Zhang Wei', 'Zhang'], () => false).inArticle();
  const titles = ['mr', 'ms', '', 'president'];
  expect(titles.map((title) => called('Zhang', title))).toEqual([
    'Zhang Wei',
    'Zhang',
    'Zhang Wei',
    'Zhang Wei',
  ]);
});

it.each([
  ['Mayor Paris Holm left. Later Mr. Paris came back.', 'Paris', 'a place'],
  [
    'Mayor Smith Barny left. Singer Jo Smith left. Later Mr. Smith came back.',
    'Smith',
    'the last of another name',
  ],
])('a first word is nobody’s where it is something else: %s', (body, name) => {
  const article = invented(body);
  const named = learnNames([article])(article).flat();
  expect(named.at(-1)?.entity.name.endsWith(name)).toBe(true);
});
