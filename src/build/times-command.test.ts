import { describe, expect, it } from 'vitest';
import { timesOfLines } from './times-command.ts';

const line = (document: object): string => `${JSON.stringify(document)}\n`;

describe('timesOfLines', () => {
  it('answers each document with its time phrases in a line', () => {
    const input =
      line({ id: 'a', published: '2017-11-09', text: 'It ended in July.' }) +
      '\n' +
      line({ id: 2, published: '2017-11-09T08:00Z', text: '' });
    const july = { start: 12, end: 16, text: 'July', type: 'DATE', value: '2017-07' };
    expect(timesOfLines(input)).toEqual({
      output: line({ id: 'a', times: [july] }) + line({ id: 2, times: [] }),
    });
  });

  it('tells every faulty line at once and answers none', () => {
    const input =
      '{\n' +
      line({ id: 'a', published: '2017-02-30', text: '' }) +
      line({ published: '2017-11-09', text: '' }) +
      line({ id: 'b', published: '2017-11-09' });
    const result = timesOfLines(input);
    expect(
      'faults' in result &&
        result.faults.map(({ path, line: at, column, what }) => `${path}:${at}:${column}: ${what}`),
    ).toEqual([
      'stdin:1:1: invalid line: not a JSON object',
      'stdin:2:1: invalid published: "2017-02-30"',
      'stdin:3:1: invalid id: missing',
      'stdin:4:1: invalid text: missing',
    ]);
  });
});
