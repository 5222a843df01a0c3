import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeApart } from './place-apart.ts';

it('leaves alone what stands apart', () => {
  expect(placeApart([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

it('moves neighbours off each other to both sides', () => {
  expect(placeApart([50, 50], 20, 0, 100)).toEqual([40, 60]);
});

it('keeps the order, the gap and the frame for any wish', () => {
  const wishes = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 80 });
  fc.assert(
    fc.property(wishes, (wanted) => {
      const places = placeApart(wanted, 12, 0, 300);
      const step = Math.min(12, 300 / (wanted.length - 1));
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(300 + 1e-6);
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(step - 1e-6);
      }
    }),
  );
});
