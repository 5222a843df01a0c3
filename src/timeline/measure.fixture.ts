import type { MeasureText } from './text.ts';

/** A font whose letters are all half as wide as it is high. */
export const halfSquare: MeasureText = (text, { size }) => text.length * size * 0.5;
