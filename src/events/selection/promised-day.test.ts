import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { mayBeDayOfPromise } from './promised-day.ts';

it.each([
  ['The bank agreed to pay a fine on Wednesday.', 'pay', 'Wednesday', true],
  ['The bank agreed to pay a fine on Wednesday.', 'fine', 'Wednesday', true],
  ['The firm offered to buy the plant Monday.', 'buy', 'Monday', true],
  ['The bank agreed to pay a fine by Wednesday.', 'pay', 'by Wednesday', false],
  ['The bank agreed to pay a fine next Wednesday.', 'pay', 'next Wednesday', false],
  ['The minister planned to visit the camp on Monday.', 'visit', 'Monday', false],
  ['They agree to meet on Monday.', 'meet', 'Monday', false],
  ['The bank paid a fine on Wednesday.', 'paid', 'Wednesday', false],
])('“%s”: “%s” on the day of the promise, “%s”? %s', (text, trigger, day, expected) => {
  const made = sampleMention({
    text,
    trigger,
    kind: 'plan',
    time: { ...sampleTime('2021-03-04'), text: day },
  });
  const sentence = analyseText(text).sentences[0] ?? made.sentence;
  const pos = trigger === 'fine' ? 'noun' : 'verb';
  expect(mayBeDayOfPromise({ ...made, sentence, trigger: { ...made.trigger, pos } })).toBe(expected);
});
