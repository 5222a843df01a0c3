import { describe, expect, it } from 'vitest';
import { sampleMention, sampleTime } from '../sample.ts';
import { isFarOff } from './far-off.ts';

const planned = (start: string, speaker?: string) =>
  isFarOff(
    sampleMention({
      text: 'The port will close',
      trigger: 'close',
      kind: 'plan',
      time: sampleTime(start, 365, 'year'),
      ...(speaker === undefined ? {} : { speaker }),
    }),
  );
const year = Number(sampleMention({ text: 'It shut', trigger: 'shut' }).article.published.slice(0, 4));

describe('a plan for a year', () => {
  it('is in hand where the outlet tells of the next', () => {
    expect(planned(`${year + 1}-01-01`)).toBe(false);
    expect(planned(`${year + 9}-01-01`)).toBe(true);
  });

  it('is far off where somebody only says so', () => {
    expect(planned(`${year + 1}-01-01`, 'Ann Poe')).toBe(true);
  });

  it('may be near where its time is no longer than a month', () => {
    const time = sampleTime(`${year + 9}-01-01`, 31, 'month');
    expect(isFarOff(sampleMention({ text: 'The port will close', trigger: 'close', time }))).toBe(false);
  });
});
