import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-document.ts';

const QUOTED = /^put the whole text in quotes/u;
const CLOSED = /^close the quote or bracket/u;
const FIELDS = /^begin each field on a line of its own, .* as name: text with a space behind the colon$/u;
const IN_LINE = /^begin what belongs together in the same column$/u;

/** Of each fault, where it stands and what to do about it. */
function faultsOf(text: string): { at: string; remedy: string }[] {
  const { diagnostics } = parseYaml(text, { path: 'a.yaml', text, start: 0 });
  return diagnostics.map(({ line, column, remedy }) => ({ at: `${line}:${column}`, remedy }));
}

describe('what to do about faulty YAML', () => {
  it.each([
    ['title: Fire: what we know', '1:8', QUOTED],
    ['title: "Old" bridge', '1:14', QUOTED],
    ['title: @poe opens bridge', '1:8', QUOTED],
    ['title: - Bridge', '1:8', QUOTED],
    ['title: !Bridge opens', '1:8', QUOTED],
    ['title: "Old bridge', '1:19', CLOSED],
    ['hide: [{article: a}\n', '2:1', CLOSED],
    ['outlet: A\ntitle:Old bridge\npublished: x', '2:1', FIELDS],
    ['outlet: A\ntitle Old bridge\npublished: x', '2:1', FIELDS],
    ['outlet: A\n  title: Old bridge\npublished: x', '1:9', FIELDS],
    ['hide:\n  - article: a\n   quote: x\n', '3:1', IN_LINE],
    ['hide:\n  - article: a\n   - article: b\n', '3:4', IN_LINE],
    ['title: A\ntitle: B', '2:1', /^keep one, with what belongs under both$/u],
    ['hide:\n\t- article: a\n', '2:1', /^put spaces in place of the tab$/u],
  ])('%j', (yaml, at, remedy) => {
    expect(faultsOf(yaml)).toEqual([{ at, remedy: expect.stringMatching(remedy) as string }]);
  });

  it('is told once a line, and of every line', () => {
    expect(faultsOf('title: a: b: c\nbyline: @poe').map(({ at }) => at)).toEqual(['1:8', '2:9']);
  });
});

it('leaves every scalar the text it is', () => {
  const { parsed, diagnostics } = parseYaml('published: 2017-11-09\nno: 1.0', {
    path: 'a.yaml',
    text: '',
    start: 0,
  });
  expect(diagnostics).toEqual([]);
  expect(parsed.toJS()).toEqual({ published: '2017-11-09', no: '1.0' });
});
