import type { ResolvedPhrase } from './resolved-phrase.ts';
import type { TimeExpression } from './time-expression.ts';
import type { TokenReader } from './token-reader.ts';

/** A resolved phrase as the other rooms read it: offsets into the untouched text, the reason with the phrase. */
export function express(time: ResolvedPhrase, reader: TokenReader): TimeExpression {
  const { phrase, resolution, extent, range } = time;
  const { start } = reader.at(phrase.first);
  const { end } = reader.at(phrase.end - 1);
  const text = reader.text.slice(start, end);
  const whole = range ? { start: reader.at(range.first).start, end: reader.at(range.end - 1).end } : null;
  const told = whole ? reader.text.slice(whole.start, whole.end) : text;
  const { rule } = resolution;
  const joint = /^(?:with|after) /.test(rule) ? ' ' : ': ';
  return {
    start,
    end,
    text,
    range: whole,
    type: resolution.type,
    value: resolution.value,
    mod: phrase.mod,
    edtf: extent?.edtf ?? null,
    interval: extent?.interval ?? null,
    certainty: resolution.certainty,
    because: `“${told.replace(/\s+/g, ' ')}”${joint}${rule}`,
  };
}
