import { describe, expect, it } from 'vitest';
import type { Incident } from './incident.ts';
import { areOtherIncidents } from './other-incidents.ts';
import { regionsOf } from '../../text/wordnet/regions.ts';

interface Told {
  ages?: number[];
  pronouns?: string[];
  names?: string[];
  streets?: string[];
  scene?: string;
  people?: string[];
  named?: string[];
  days?: number[];
}

const incident = ({ ages, pronouns, names, streets, scene, people, named, days }: Told): Incident => ({
  victims: { ages: new Set(ages), pronouns: new Set(pronouns), names: new Set(names) },
  streets: new Set(streets),
  scenes: scene ? [{ name: scene, regions: regionsOf(scene), isRegion: false }] : [],
  people: new Set(people),
  named: new Set(named),
  days: new Set(days),
});

const areOther = (a: Told, b: Told) => areOtherIncidents(incident(a), incident(b));

describe('two articles', () => {
  it('report two incidents where whom, where and when differ in two respects', () => {
    expect(areOther({ ages: [33], streets: ['holm street'] }, { ages: [16], streets: ['mill road'] })).toBe(
      true,
    );
    expect(areOther({ ages: [33], days: [5] }, { ages: [16], days: [6, 8] })).toBe(true);
    expect(areOther({ pronouns: ['he'], days: [5] }, { pronouns: ['she'], days: [6] })).toBe(true);
    expect(areOther({ names: ['poe'], days: [5] }, { names: ['ruiz'], days: [6] })).toBe(true);
    expect(areOther({ names: ['poe'], scene: 'Chicago' }, { names: ['ruiz'], scene: 'Detroit' })).toBe(true);
  });

  it('report two where they differ in one and have no name in common', () => {
    expect(areOther({ ages: [33], named: ['poe', 'holm'] }, { ages: [16], named: ['ruiz'] })).toBe(true);
    expect(areOther({ ages: [33], named: ['poe', 'holm'] }, { ages: [16], named: ['holm'] })).toBe(false);
    expect(areOther({ ages: [33], named: ['poe'] }, { ages: [33], named: ['ruiz'] })).toBe(false);
  });

  it('may report one where only the days differ, be they weeks apart', () => {
    expect(areOther({ days: [5], named: ['poe'] }, { days: [6], named: ['ruiz'] })).toBe(false);
    expect(areOther({ days: [5], named: ['poe'] }, { days: [90], named: ['ruiz'] })).toBe(false);
  });

  it('may report one where they differ in one, or one of them tells hardly anything', () => {
    expect(areOther({ ages: [33], streets: ['holm street'] }, { ages: [16] })).toBe(false);
    expect(areOther({ ages: [33], streets: ['holm street'] }, {})).toBe(false);
    expect(areOtherIncidents(incident({ ages: [33] }), null)).toBe(false);
  });

  it('report one where somebody is the same, or what agrees outweighs what differs', () => {
    const first: Told = { ages: [33], streets: ['holm street'], people: ['Ann Poe'] };
    expect(areOther(first, { ages: [16], streets: ['mill road'], people: ['Ann Poe'] })).toBe(false);
    expect(
      areOther({ ages: [33], days: [5], names: ['poe'] }, { ages: [34], days: [9], names: ['lee'] }),
    ).toBe(false);
  });
});
