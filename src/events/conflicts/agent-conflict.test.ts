import { describe, expect, it } from 'vitest';
import { sampleMention, type SampleSpec } from '../sample.ts';
import { agentConflict } from './agent-conflict.ts';

const act = (article: string, person: string, spec: Partial<SampleSpec> = {}) =>
  sampleMention({
    article,
    text: `${person} praised the ruling`,
    trigger: 'praised',
    stem: 'praise',
    people: [person],
    ...spec,
  });

describe('acts of speech', () => {
  it('are two where others speak', () => {
    expect(agentConflict(act('a', 'Ann Poe'), act('b', 'Ben Ruiz'))).toContain('Ann Poe and Ben Ruiz');
  });

  it('may be one where one takes part in both, or nobody is named', () => {
    expect(agentConflict(act('a', 'Ann Poe'), act('b', 'Ann Poe'))).toBeNull();
    expect(agentConflict(act('a', 'Ann Poe'), act('b', 'Crowds', { people: [] }))).toBeNull();
  });

  it('are two where the one who is written to writes back', () => {
    const letter = (article: string, from: string, to: string) => {
      const made = act(article, from, {
        text: `${from} told him in a letter`,
        trigger: 'letter',
        stem: 'letter',
      });
      const patient = { name: to, type: 'person' as const, role: 'patient' as const };
      return {
        ...made,
        trigger: { ...made.trigger, pos: 'noun' as const },
        participants: [...made.participants, patient],
      };
    };
    expect(agentConflict(letter('a', 'Ann Poe', 'Ben Ruiz'), letter('b', 'Ben Ruiz', 'Ann Poe'))).toContain(
      'from and to',
    );
    expect(agentConflict(letter('a', 'Ann Poe', 'Ben Ruiz'), letter('b', 'Ann Poe', 'Ben Ruiz'))).toBeNull();
  });

  it('don’t tell that of other acts the one named need be the only one', () => {
    const sold = { text: 'Poe sold the ferry', trigger: 'sold', stem: 'sell' };
    expect(agentConflict(act('a', 'Ann Poe', sold), act('b', 'Ben Ruiz', sold))).toBeNull();
  });
});
