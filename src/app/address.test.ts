import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../event-list/schema.ts';
import { readAddress, writeAddress } from './address.ts';
import { WHOLE_VIEW, type View } from './view.ts';

const id = fc.stringMatching(/^[\p{Ll}\p{N}][\p{L}\p{N}_.-]*$/u);
const ids = fc.uniqueArray(id, { maxLength: 5 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const view: fc.Arbitrary<View> = fc.record({
  event: fc.option(id),
  outlets: fc.option(ids),
  kinds: fc.option(fc.subarray([...EVENT_KINDS])),
  reportedBy: fc.constantFrom('any' as const, 'several' as const, 'one' as const),
  knownOn: fc.option(day),
  unfolded: fc.oneof(fc.constant('all' as const), fc.uniqueArray(day, { maxLength: 3 })),
});

describe('the address', () => {
  it('and the view are each other’s inverse', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  it('of the whole view is empty', () => {
    expect(writeAddress(WHOLE_VIEW)).toBe('');
    expect(readAddress('')).toEqual(WHOLE_VIEW);
  });

  it('is short and readable', () => {
    const shown = { ...WHOLE_VIEW, event: '2019-05-10-sanna', outlets: ['nine', 'north-wire'] };
    expect(writeAddress(shown)).toBe('?event=2019-05-10-sanna&outlets=nine,north-wire');
  });

  it('keeps the parameters of others', () => {
    expect(writeAddress({ ...WHOLE_VIEW, event: 'b' }, '?embed&event=a&theme=dark')).toBe(
      '?embed&theme=dark&event=b',
    );
  });

  it('takes what it can’t read as not said, and never throws', () => {
    expect(readAddress('?kinds=rumour&by=all&known=2019-02-30')).toEqual({ ...WHOLE_VIEW, kinds: [] });
    fc.assert(fc.property(fc.string(), (query) => void readAddress(query)));
  });

  it('of a later version still opens the event', () => {
    expect(readAddress('?v=9&event=a&outlets=%00')).toEqual({ ...WHOLE_VIEW, event: 'a' });
  });
});
