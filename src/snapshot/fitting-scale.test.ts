import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingScale, MAX_PIXELS, MAX_SIDE, pixelSize } from './fitting-scale.ts';

describe('the scale of a picture', () => {
  it('is the one wanted where the picture is of a usual size', () => {
    expect(fittingScale(1280, 600, 2)).toBe(2);
    expect(pixelSize(1280, 600, 2)).toEqual({ width: 2560, height: 1200 });
  });

  it('steps down above the most pixels that a phone can make', () => {
    expect(fittingScale(4096, 4096, 2)).toBe(1);
    expect(fittingScale(4096, 4097, 1)).toBe(0.75);
  });

  it('steps down where one side is too long', () => {
    expect(fittingScale(390, 12_000, 2)).toBe(1.25);
  });

  it('never gives more pixels than can be made, nor fewer than one', () => {
    const side = fc.integer({ min: 1, max: 200_000 });
    const scale = fc.double({ min: 0.1, max: 4, noNaN: true });
    fc.assert(
      fc.property(side, side, scale, (width, height, wanted) => {
        const fitting = fittingScale(width, height, wanted);
        const pixels = pixelSize(width, height, fitting);
        expect(fitting).toBeLessThanOrEqual(wanted);
        expect(pixels.width * pixels.height).toBeLessThanOrEqual(MAX_PIXELS);
        expect(Math.max(pixels.width, pixels.height)).toBeLessThanOrEqual(MAX_SIDE);
        expect(Math.min(pixels.width, pixels.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
