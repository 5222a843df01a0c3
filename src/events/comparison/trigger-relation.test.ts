import { describe, expect, it } from 'vitest';
import { relateMeanings, relateTriggers, relationKeys } from './trigger-relation.ts';

const relate = (a: string, b: string) => relateMeanings({ stem: a }, { stem: b });

describe('relating triggers', () => {
  it('knows those that speak of one thing, and those that may', () => {
    expect(relate('buy', 'buy')).toBe('same');
    expect(relate('buy', 'acquire')).toBe('related');
    expect(relate('fire', 'blaze')).toBe('near');
    expect(relate('buy', 'plead')).toBe('none');
  });

  it('hands nothing on: what is sacked does not blaze', () => {
    expect(relate('sack', 'fire')).toBe('related');
    expect(relate('sack', 'blaze')).toBe('none');
  });

  it('knows that a deal may be a takeover, but of what was bought and sold it tells too little', () => {
    expect(relate('deal', 'take over')).toBe('near');
    expect(relate('take over', 'acquire')).not.toBe('none');
    for (const verb of ['acquire', 'buy', 'sell']) expect(relate('deal', verb)).toBe('none');
  });

  it('knows what comes apart with a bang, not what is broken up', () => {
    expect(relate('blow up', 'explode')).not.toBe('none');
    expect(relate('break apart', 'explode')).toBe('near');
    for (const other of ['break up', 'come apart']) expect(relate(other, 'explode')).toBe('none');
  });

  it('takes near ones for related only where mentions are joined, not where claims are', () => {
    expect(relateTriggers({ stem: 'fire' }, { stem: 'blaze' })).toBe('none');
  });

  it('gives related ones a key in common', () => {
    const keys = relationKeys({ stem: 'blaze' });
    expect(relationKeys({ stem: 'fire' }).some((key) => keys.includes(key))).toBe(true);
  });
});
