import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { areElsewhere, scenesOf, sharedScene } from './scene.ts';

const scenes = (text: string, ...places: string[]) =>
  scenesOf(sampleMention({ text, trigger: 'Poe', places }));
const names = (text: string, ...places: string[]) => scenes(text, ...places).map(({ name }) => name);

describe('where an event happens', () => {
  it('is where it is said to be in', () => {
    expect(names('Poe spoke in Oslo', 'Oslo')).toEqual(['Oslo']);
    expect(names('Poe spoke in Port Ellis, Norway', 'Port Ellis', 'Norway')).toEqual(['Norway']);
    expect(names('Poe spoke in oslo', 'Oslo')).toEqual(['Oslo']);
  });

  it('is not where somebody comes from or goes to, nor what has a name that is not known', () => {
    expect(names('Poe flew from Oslo to Rome', 'Oslo', 'Rome')).toEqual([]);
    expect(names('Poe spoke in Port Ellis', 'Port Ellis')).toEqual([]);
  });
});

describe('two mentions', () => {
  it('are elsewhere where no place of the one may hold one of the other', () => {
    const oslo = scenes('Poe spoke in Oslo', 'Oslo');
    expect(areElsewhere(oslo, scenes('Poe spoke in Rome', 'Rome'))).toBe(true);
    expect(areElsewhere(oslo, scenes('Poe spoke in Rome, in Norway', 'Rome', 'Norway'))).toBe(false);
    expect(areElsewhere(oslo, [])).toBe(false);
  });

  it('share a place where the one lies in the other', () => {
    const oslo = scenes('Poe spoke in Oslo', 'Oslo');
    const norway = scenes('Poe spoke in Norway', 'Norway');
    expect(sharedScene(oslo, norway)?.map(({ name }) => name)).toEqual(['Oslo', 'Norway']);
    expect(sharedScene(oslo, scenes('Poe spoke in Rome', 'Rome'))).toBeNull();
    expect(sharedScene(oslo, [])).toBeNull();
  });
});
