import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { findClauses } from './clauses.ts';

const kindsOf = (text: string) =>
  findClauses(analyseText(text).sentences[0]?.tokens ?? []).clauses.map(({ kind }) => kind);

describe('what is said', () => {
  it('may open with a compound', () => {
    const [sentence] = analyseText('The port said its second-quarter profit fell.').sentences;
    const { clauses } = findClauses(sentence?.tokens ?? []);
    expect(sentence?.tokens[clauses[1]?.from ?? 0]?.text).toBe('its');
  });
});

describe('who says it behind a quotation', () => {
  it('may have an adjective before the office', () => {
    expect(kindsOf('“The cuts are painful,” said former mayor Ann Lee.')).toEqual(['main', 'report']);
    expect(kindsOf('The cuts are painful, said chief executive Ann Lee.')).toEqual(['main', 'report']);
  });

  it('is nobody where an adjective tells what was reported', () => {
    expect(kindsOf('Two men are ill, reported dead by the port.')).not.toContain('report');
  });
});
