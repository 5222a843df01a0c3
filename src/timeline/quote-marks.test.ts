import { expect, it } from 'vitest';
import { quoteMarks } from './quote-marks.ts';

const set = (passage: string) => {
  const { opens, closes } = quoteMarks(passage);
  return `${opens ? '‹' : ''}${passage}${closes ? '›' : ''}`;
};

it('a passage in an outlet’s own words is set in quotation marks', () => {
  expect(set('The bridge closed on Friday.')).toBe('‹The bridge closed on Friday.›');
  expect(set('The so-called “quay plan” is dead.')).toBe('‹The so-called “quay plan” is dead.›');
  expect(set('')).toBe('‹›');
});

it('a passage that is speech needs no second marks', () => {
  expect(set('“It will close.”')).toBe('“It will close.”');
  expect(set('"It will close," Poe said. "Soon."')).toBe('"It will close," Poe said. "Soon."');
  expect(set('Poe said: “It will close.”')).toBe('Poe said: “It will close.”');
  expect(set('„Sie schließt.“')).toBe('„Sie schließt.“');
});

it('a passage from the middle of speech gets the mark that stands in another sentence', () => {
  expect(set('“It will close on Friday.')).toBe('“It will close on Friday.›');
  expect(set('We have said so.”')).toBe('‹We have said so.”');
  expect(set('We have said so."')).toBe('‹We have said so."');
  expect(set('"We have said so.')).toBe('"We have said so.›');
});
