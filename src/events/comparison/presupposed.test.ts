import { describe, expect, it } from 'vitest';
import { isPresupposed } from './presupposed.ts';
import { sampleMention } from '../sample.ts';

const noun = (text: string, trigger: string) => {
  const mention = sampleMention({ text, trigger });
  return isPresupposed({ ...mention, trigger: { ...mention.trigger, pos: 'noun' } });
};

describe('events a noun takes for granted', () => {
  it('are those of a noun that is known', () => {
    expect(noun('The arrest will not affect the game', 'arrest')).toBe(true);
    expect(noun('He spoke of his resignation', 'resignation')).toBe(true);
  });

  it('are not those that may or may not come', () => {
    expect(noun('Prospects for a meeting are poor', 'meeting')).toBe(false);
    expect(noun('Arrest is unlikely', 'Arrest')).toBe(false);
  });

  it('are not told by a verb', () => {
    expect(isPresupposed(sampleMention({ text: 'the police arrest him', trigger: 'arrest' }))).toBe(false);
  });
});
