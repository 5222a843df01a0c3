import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../mentions/test-story.ts';
import { incidentsOf } from './incident.ts';
import { scenesOf } from './scene.ts';
import { timeSpan } from '../span.ts';
import { undergoerOf } from './undergoer.ts';

describe('the incident of an article', () => {
  const read = (text: string) => {
    const placed = mentionsOf(text).map((mention) => ({
      mention,
      undergoer: undergoerOf(mention),
      people: new Set(mention.participants.flatMap(({ type, name }) => (type === 'person' ? [name] : []))),
      scenes: scenesOf(mention),
      span: timeSpan(mention.time),
      isDaySure: true,
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
