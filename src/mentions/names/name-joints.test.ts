import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

describe('a name', () => {
  const people = (text: string) =>
    mentionsOf(text).flatMap(({ participants }) => participants.map(({ name }) => name));

  it('keeps the small words within it', () => {
    expect(people('Chief executive Pieter de Graaf resigned on Monday.')).toContain('Pieter de Graaf');
    expect(people('Ursula van der Poe resigned on Monday.')).toContain('Ursula van der Poe');
    expect(people('Ann Poe took the case to the Court of Arbitration for Sport.')).toContain(
      'Court of Arbitration for Sport',
    );
    expect(people('The Union for Renewal sued the port on Monday.')).toContain('Union for Renewal');
  });

  it('is of two joined by “and” where both tell what a body is for', () => {
    const text = 'The Food and Drug Administration said on Monday that it had sued Ann Poe.';
    const said = mentionsOf(text).find(({ kind }) => kind === 'statement');
    expect(said?.source?.name).toBe('Food and Drug Administration');
    expect(people('The FBI and Justice Department sued Ann Poe.')).not.toContain(
      'FBI and Justice Department',
    );
  });

  it.each([
    ['The Guardian and Justice Department', 'Guardian and Justice Department'],
    ['The Giants and Players Association', 'Giants and Players Association'],
    ['The Fed and Treasury Department', 'Fed and Treasury Department'],
  ])('is of one body alone where either is one by itself: %s', (subject, joined) => {
    expect(people(`${subject} sued Ann Poe on Monday.`)).not.toContain(joined);
    expect(people('The Parks and Recreation Department sued Ann Poe on Monday.')).toContain(
      'Parks and Recreation Department',
    );
  });

  it.each([
    ['Chief executive Ana de la Poe resigned on Monday.', 'Ana de la Poe'],
    ['Port director Ben van de Poe resigned on Monday.', 'Ben van de Poe'],
    ['President Omar el-Poe resigned on Monday.', 'Omar el-Poe'],
    ['The minister, Ahmed al-Ruiz, said on Monday he had resigned.', 'Ahmed al-Ruiz'],
    ['Pastor Ben King Jr. resigned on Monday.', 'Ben King Jr.'],
  ])('keeps what belongs to a family name: %s', (text, name) => {
    expect([...new Set(people(text))]).toEqual([name]);
  });

  it('opens with a weekday where it is an outlet’s', () => {
    const via = (text: string) => mentionsOf(text).map((mention) => mention.via);
    expect(via('Ann Poe resigned, the Sunday Ledger reported.')).toContain('Sunday Ledger');
    expect(via('Ann Poe resigned, according to the Sunday Standard.')).toContain('Sunday Standard');
    expect(people('The Sunday Poe resigned was wet.')).not.toContain('Sunday Poe');
  });

  it('ends before letters of honour', () => {
    expect(people('Prosecutor Fiona Poe QC resigned on Monday.')).toEqual(['Fiona Poe']);
    expect(people('The firm Northreach SC sued on Monday.')).toContain('Northreach SC');
  });

  it('ends where another begins', () => {
    expect(people('Ann Poe left Northreach Ltd for Ben Ruiz on Monday.')).toContain('Northreach Ltd');
    expect(people('The Council for Ann Poe sued on Monday.')).not.toContain('Council for Ann Poe');
  });
});
