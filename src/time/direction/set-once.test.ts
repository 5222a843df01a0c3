import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const GONE = ['Friday = 2017-11-03'];
const COME = ['Friday = 2017-11-10'];

const CASES: Case[] = [
  ['The record was set Friday.', GONE],
  ['It beat the record set on Friday.', GONE],
  ['It beat the national record she set Friday.', GONE],
  ['The fire had been deliberately set on Friday.', GONE],
  ['Police looked into a fire that was set Friday.', GONE],
  ['The blaze, set on Friday, killed two.', GONE],
  ['He was charged over the fires set Friday.', GONE],
  ['The fire drill was set Friday.', COME],
  ['A hearing for the fire suspect was set Friday.', COME],
  ['A hearing in the record case has been set Friday.', COME],
  ['The trial over the fires has been set Friday.', COME],
  ['A vote on the new record was set Friday.', COME],
  ['A trial over the fires set for Friday will be short.', COME],
];

describe('what is set on its day', () => {
  it.each(CASES)('tells on which side it lies: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
