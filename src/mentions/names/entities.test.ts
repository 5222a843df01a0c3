import { describe, expect, it } from 'vitest';
import { typeOfName } from './entities.ts';

describe('what a name stands for by its words', () => {
  const type = (name: string, looksPersonal = false) => typeOfName(name, looksPersonal);

  it('is a place for towns and regions of the world', () => {
    expect(type('Norway')).toBe('place');
    expect(type('Louisville')).toBe('place');
    expect(type('Salt Lake City')).toBe('place');
    expect(type('Calif.')).toBe('place');
  });

  it('is no town where it is rather somebody’s name, or too short to tell', () => {
    expect(type('Jackson', true)).toBe('person');
    expect(type('Florence')).toBe('unknown');
    expect(type('Mo')).toBe('unknown');
    expect(type('Port Ellis')).toBe('unknown');
  });
});
