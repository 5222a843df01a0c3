import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { areElsewhere, scenesOf, sharedScene } from './scene.ts';

const scenes = (body: string, trigger: string) => scenesOf(mentionAt(mentionsOf(body), trigger));
const names = (body: string, trigger: string) => scenes(body, trigger).map(({ name }) => name);

describe('where an event happens', () => {
  it('is where it is said to be in', () => {
    expect(names('Ann Poe gave a speech in Oslo.', 'speech')).toEqual(['Oslo']);
    expect(names('Police raided a bank in Port Ellis, Norway.', 'raided')).toEqual(['Norway']);
    expect(names('Police raided four homes on Monday in northern Norway.', 'raided')).toEqual(['Norway']);
    expect(names('In Oslo, police raided a bank.', 'raided')).toEqual(['Oslo']);
  });

  it('is not where somebody comes from or goes to, nor what has a name that is not known', () => {
    expect(names('Ann Poe flew from Oslo to Rome.', 'flew')).toEqual([]);
    expect(names('Police raided a bank in Port Ellis.', 'raided')).toEqual([]);
  });

  it('is not the place of another event, or of what it is about', () => {
    expect(names('Ann Poe met Ben Ruiz on Tuesday for talks on the war in Kenya.', 'met')).toEqual([]);
    expect(names('Thousands marched against the killings in Kenya.', 'marched')).toEqual([]);
    expect(names('Ann Poe, the ambassador in Kenya, resigned.', 'resigned')).toEqual([]);
    expect(names('Ann Poe condemned the attack in Kenya.', 'condemned')).toEqual([]);
  });

  it('is not one of several places', () => {
    expect(names('Northreach sacked 400 workers in London and Paris.', 'sacked')).toEqual([]);
  });
});

describe('two mentions', () => {
  it('are elsewhere where no place of the one may hold one of the other', () => {
    const oslo = scenes('Ann Poe gave a speech in Oslo.', 'speech');
    expect(areElsewhere(oslo, scenes('Ann Poe gave a speech in Rome.', 'speech'))).toBe(true);
    expect(areElsewhere(oslo, [])).toBe(false);
  });

  it('share a place where the one lies in the other', () => {
    const oslo = scenes('Ann Poe gave a speech in Oslo.', 'speech');
    const norway = scenes('Ann Poe gave a speech in Norway.', 'speech');
    expect(sharedScene(oslo, norway)?.map(({ name }) => name)).toEqual(['Oslo', 'Norway']);
    expect(sharedScene(oslo, scenes('Ann Poe gave a speech in Rome.', 'speech'))).toBeNull();
    expect(sharedScene(oslo, [])).toBeNull();
  });
});
