import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isShortTitle, isTradeOfFirm, skipTitle } from './leading-titles.ts';

const tokensOf = (text: string) => analyseText(text).sentences[0]?.tokens ?? [];
/** What is left of a run of names without its titles. */
function nameOf(run: string): string {
  const tokens = tokensOf(run);
  const from = skipTitle(tokens, 0, tokens.length);
  return run.slice(tokens[from]?.start ?? run.length);
}

describe('the titles before a name', () => {
  it.each([
    ['US President Ada Holm', 'Ada Holm'],
    ['Rear Adm. Ada Holm', 'Ada Holm'],
    ['North Korean General Han Lo', 'Han Lo'],
    ['Carmaker Northfield Motors', 'Northfield Motors'],
    ['Pastor Ben King Jr', 'Ben King Jr'],
    ['Dr Holm’s', 'Holm’s'],
    ['State Minister for Shipping Ada Holm', 'Ada Holm'],
    ['Secretary of Water Ada Holm', 'Ada Holm'],
    ['Republican Susan Holm', 'Susan Holm'],
  ])('are left out: %s', (run, name) => {
    expect(nameOf(run)).toBe(name);
  });

  it.each([
    'General Electric',
    'Republican Party',
    'Provost Capital',
    'Lord’s',
    'Carpenter’s',
    'Saudi Arabia',
    'Queen of Vell',
    'Minister for Shipping',
    'Council for Shipping Law',
    'King’s College',
    'Monarch Holm',
  ])('are part of it: %s', (run) => {
    expect(nameOf(run)).toBe(run);
  });

  it('may be cut short', () => {
    const tokens = tokensOf('Gen . Holm');
    expect(isShortTitle(tokens[0], tokens[1])).toBe(true);
    expect(isShortTitle(tokens[0], tokens[2])).toBe(false);
    expect(isShortTitle(undefined, undefined)).toBe(false);
  });

  it('may be the trade of a firm', () => {
    expect(isTradeOfFirm('carmaker')).toBe(true);
    expect(isTradeOfFirm('giant')).toBe(false);
  });
});
