import { describe, expect, test } from 'vitest';
import { remembering } from './remember.ts';

function counted() {
  const asked: string[] = [];
  const lengthOf = remembering((word) => {
    asked.push(word);
    return word.length;
  });
  return { asked, lengthOf };
}

describe('remembering', () => {
  test('finds out once what a word tells, also where that is nothing', () => {
    const asked: string[] = [];
    const nothing = remembering((word) => {
      asked.push(word);
      return null;
    });
    expect([nothing('pier'), nothing('pier')]).toEqual([null, null]);
    expect(asked).toEqual(['pier']);
  });

  test('forgets when there are more words than a language has, and answers as before', () => {
    const { asked, lengthOf } = counted();
    lengthOf('pier');
    for (let word = 0; word < 50_000; word++) lengthOf(`w${word}`);
    expect(lengthOf('pier')).toBe(4);
    expect(asked.filter((word) => word === 'pier')).toHaveLength(2);
  });
});
