import { describe, expect, it } from 'vitest';
import { readSiteAddress } from './site-address.ts';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/news/timelines', 'https://example.org/news/timelines/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
  ])('%j ends in a slash', (text, value) => {
    expect(readSiteAddress(text)).toEqual({ ok: true, value });
  });

  it('is unknown where none is given', () => {
    expect(readSiteAddress('')).toEqual({ ok: true, value: null });
  });

  it.each([
    'example.org',
    '/timelines/',
    'javascript:alert(1)',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://example.org/index.html',
    'https://poe:secret@example.org/',
  ])('%j is none', (text) => {
    const reading = readSiteAddress(text);
    expect(reading.ok ? [] : reading.diagnostics.map(({ what }) => what)).toEqual([
      `invalid address: ${JSON.stringify(text)}`,
    ]);
  });
});
