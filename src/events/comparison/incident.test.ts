import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../mentions/test-story.ts';
import { areOtherIncidents, incidentsOf, type Incident } from './incident.ts';
import { regionsOf } from '../../text/wordnet/regions.ts';
import { scenesOf } from './scene.ts';
import { timeSpan } from '../span.ts';
import { undergoerOf } from './undergoer.ts';

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

describe('the incident of an article', () => {
  const read = (text: string) => {
    const placed = mentionsOf(text).map((mention) => ({
      mention,
      undergoer: undergoerOf(mention),
      people: new Set(mention.participants.flatMap(({ type, name }) => (type === 'person' ? [name] : []))),
      scenes: scenesOf(mention),
      span: timeSpan(mention.time),
    }));
    const [only] = incidentsOf(placed).values();
    return only;
  };

  it('is told by its victims, not by whom police arrest for it, and by the day of the harm', () => {
    const told = read(
      'Ann Poe, 24, was shot on Monday on Holm Street. Police arrested Ben Ruiz, 41, on Wednesday.',
    );
    expect([...(told?.victims.ages ?? [])]).toEqual([24]);
    expect([...(told?.victims.names ?? [])]).toEqual(['poe']);
    expect([...(told?.streets ?? [])]).toEqual(['holm street']);
    expect(told?.days.size).toBe(1);
  });

  it('has the words of all its names but those of countries and states', () => {
    const told = read('Ann Poe was shot in Ridgeford on Monday. Ben Ruiz was arrested in Ohio.');
    expect([...(told?.named ?? [])].toSorted()).toEqual(['ann', 'ben', 'poe', 'ridgeford', 'ruiz']);
  });

  it('is not told by who only speaks of it', () => {
    const told = read('A baker, 24, was shot on Monday. Sheriff Carl Dunn said the baker would live.');
    expect([...(told?.people ?? [])]).toEqual([]);
  });
});
