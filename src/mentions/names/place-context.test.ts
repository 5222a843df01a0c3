import { expect, it } from 'vitest';
import { invented } from '../test-story.ts';
import { findMentions } from '../find-mentions.ts';

const placesOf = (...bodies: string[]) =>
  findMentions({ articles: bodies.map((body, index) => invented(body, { id: `a${index}` })) }).flatMap(
    ({ places }) => places,
  );

it('a name before a country or after "city of" is a place, also in a lower-cased article', () => {
  expect(placesOf('Anna Holm met Olav Brandt in Aldbrook, Norway, on Monday.')).toContain('Aldbrook');
  expect(
    placesOf('The port city of Kestor slept.', 'Anna Holm met Olav Brandt in Kestor on Monday.'),
  ).toEqual(['Kestor']);
  const lower = 'anna holm met olav brandt in aldbrook on monday .';
  expect(placesOf('The harbour of Aldbrook, Norway, froze.', lower)).toContain('Aldbrook');
});

it('a name before what somebody is for a place is none', () => {
  expect(placesOf('Mr. Holm, Norway delegate, met Olav Brandt in Aldbrook, Norway, on Monday.')).toEqual([
    'Aldbrook',
    'Norway',
  ]);
});

it('a name before another person is none', () => {
  expect(placesOf('Holm, Brandt and Lind met on Monday.')).toEqual([]);
});
