import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ampSizeMessage, FOLLOWING, isFollowingMessage, parseSizeMessage, sizeMessage } from './messages.ts';

describe('messages between a framed story and its host', () => {
  it('arrive as they were sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.string({ maxLength: 300 }), (height, title) => {
        expect(parseSizeMessage(structuredClone(sizeMessage(height, title)))).toEqual({
          type: 'dateline:size',
          height,
          title,
        });
      }),
    );
  });

  it('are null for whatever else a frame may send', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseSizeMessage(data)).toBeNull();
      }),
    );
    for (const height of [0, -5, NaN, Infinity, '800', null]) {
      expect(parseSizeMessage({ type: 'dateline:size', height, title: '' }), String(height)).toBeNull();
    }
    expect(parseSizeMessage(ampSizeMessage(800))).toBeNull();
    expect(isFollowingMessage({ type: 'dateline:size' })).toBe(false);
    expect(isFollowingMessage(structuredClone(FOLLOWING))).toBe(true);
  });

  it('carry a title of any kind as a text of bounded length', () => {
    expect(
      parseSizeMessage({ type: 'dateline:size', height: 1, title: 'x'.repeat(9999) })?.title,
    ).toHaveLength(300);
    expect(parseSizeMessage({ type: 'dateline:size', height: 1, title: { html: '' } })?.title).toBe('');
  });
});
