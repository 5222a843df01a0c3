import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';
import { verbLemma } from './verb-lemma.ts';

describe('the base of a verb’s form', () => {
  it.each([
    ['staged', 'stage'],
    ['planned', 'plan'],
    ['briefing', 'brief'],
    ['breathing', 'breathe'],
    ['reversed', 'reverse'],
    ['resided', 'reside'],
    ['changing', 'change'],
    ['died', 'die'],
    ['lying', 'lie'],
    ['sued', 'sue'],
    ['cries', 'cry'],
    ['passes', 'pass'],
    ['attaches', 'attach'],
    ['shook', 'shake'],
    ['sing', 'sing'],
    ['bleed', 'bleed'],
  ])('of %s is %s', (form, base) => {
    expect(verbLemma(form)).toBe(base);
  });

  it.each([
    ['They staged a strike.', 'staged', 'stage'],
    ['The court fined the bank.', 'fined', 'fine'],
    ['They hired a lawyer.', 'hired', 'hire'],
    ['They batted first.', 'batted', 'bat'],
  ])('is mended where the tagger overlooks an "e": %s', (text, form, base) => {
    expect(tokenise(text, 0).find(({ lower }) => lower === form)?.lemma).toBe(base);
  });
});
