import { describe, expect, it } from 'vitest';
import { areOtherIncidents, NO_INCIDENT, type Incident } from './incident.ts';

const incident = (
  ages: number[],
  streets: string[],
  { people = [], days = [] }: { people?: string[]; days?: number[] } = {},
): Incident => ({
  ages: new Set(ages),
  streets: new Set(streets),
  people: new Set(people),
  days: new Set(days),
});

describe('two articles', () => {
  it('report two incidents where two of the ages, the streets and the days differ', () => {
    expect(areOtherIncidents(incident([33], ['holm']), incident([16], ['mill']))).toBe(true);
    expect(areOtherIncidents(incident([33], [], { days: [5] }), incident([16], [], { days: [6, 8] }))).toBe(
      true,
    );
    expect(areOtherIncidents(incident([33], ['holm']), incident([16], []))).toBe(false);
    expect(areOtherIncidents(incident([33], ['holm']), NO_INCIDENT)).toBe(false);
  });

  it('report one where somebody, a street or an age, give or take a year, is the same', () => {
    expect(areOtherIncidents(incident([33], ['holm']), incident([34], ['mill'], { days: [9] }))).toBe(false);
    const [first, later] = [
      incident([33], ['holm'], { people: ['Ann Poe'] }),
      incident([16], ['mill'], { people: ['Ann Poe'] }),
    ];
    expect(areOtherIncidents(first, later)).toBe(false);
  });
});
