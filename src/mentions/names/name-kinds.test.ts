import { expect, it } from 'vitest';
import { learnKind, newKinds, spreadToSurnames } from './name-kinds.ts';

it('what stands beside a name tells its kind', () => {
  const kinds = newKinds(new Set());
  learnKind(kinds, 'Vell', 'place');
  learnKind(kinds, 'The Quay', 'outlet');
  learnKind(kinds, 'Corin Blade', 'firm');
  learnKind(kinds, 'Ann Poe', 'person');
  learnKind(kinds, 'Northreach', 'speaker');
  learnKind(kinds, 'Lund', null);
  expect([...kinds.places, ...kinds.outlets]).toEqual(['Vell', 'the quay']);
  expect([...kinds.bodies, ...kinds.firms]).toEqual(['Corin Blade', 'Corin Blade']);
  expect([...kinds.personal, ...kinds.speakers]).toEqual(['Ann Poe', 'Northreach']);
});

it('an outlet that is told something is nobody’s name', () => {
  const kinds = newKinds(new Set());
  learnKind(kinds, 'Radio Holm', 'person');
  expect(kinds.personal.size).toBe(0);
});

it('who is a person by full name is one by surname, and the other way round; initials are nobody’s', () => {
  const personal = new Set(['Ann Poe', 'Lund', 'Ann BBC']);
  spreadToSurnames(['Poe', 'Mia Lund', 'Oslo', 'BBC'], personal);
  expect([...personal]).toEqual(['Ann Poe', 'Lund', 'Ann BBC', 'Poe', 'Mia Lund']);
});
