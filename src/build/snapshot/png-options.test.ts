import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../event-list/diagnostic.ts';
import { readPngOptions } from './png-options.ts';

const given = { out: 'story.png', width: '1280', height: '', scale: '2', theme: 'light' };

describe('the options of a picture', () => {
  it('are numbers, the height none where it is empty', () => {
    expect(readPngOptions(given)).toEqual({ ok: true, value: { width: 1280, scale: 2, theme: 'light' } });
    expect(readPngOptions({ ...given, height: '630', scale: '1.5' })).toMatchObject({
      value: { height: 630, scale: 1.5 },
    });
  });

  it('are refused all at once, each with what to give', () => {
    const result = readPngOptions({ out: 'story.jpg', width: '12', height: '-4', scale: 'x', theme: 'blue' });
    expect(result.ok ? [] : result.diagnostics.map(formatDiagnostic)).toEqual([
      '--out:1:1: invalid out: "story.jpg"; give a file that ends in .png',
      '--width:1:1: invalid width: "12"; give a whole number from 320 to 8000',
      '--height:1:1: invalid height: "-4"; give a whole number from 200 to 8000',
      '--scale:1:1: invalid scale: "x"; give a number from 0.25 to 4',
      '--theme:1:1: invalid theme: "blue"; give light or dark',
    ]);
    for (const width of ['1280.5', '1e3', '', 'Infinity', '0x500']) {
      expect(readPngOptions({ ...given, width }).ok, width).toBe(false);
    }
  });

  it('let a file have no ending, and the right one in capitals', () => {
    for (const out of ['story', 'a.b/story', 'STORY.PNG'])
      expect(readPngOptions({ ...given, out }).ok, out).toBe(true);
  });
});
