/** `by Friday`, `since Monday`, `before 2010`, `after Nov. 10`: open on one side. */
import { addCivilDays } from '../../event-list/civil.ts';
import type { Phrase } from '../meaning.ts';
import { dayPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { hoursPlace } from '../places-in-day.ts';
import { firstEdge, lastEdge } from '../spans.ts';
import { portionOf } from '../portion.ts';
import type { Portion } from '../portion.ts';
import type { ResolvedPhrase } from '../resolved-phrase.ts';
import type { TimexMod } from '../time-expression.ts';
import type { TokenReader } from '../token-reader.ts';

type Bound = 'until' | 'before' | 'since' | 'after';

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['after', 'after'],
  ['before', 'before'],
  ['by', 'until'],
  ['since', 'since'],
  ['till', 'until'],
  ['until', 'until'],
]);

/** The times that a preposition or a modifier bounds, open on its other side. */
export function withBounds(times: readonly ResolvedPhrase[], reader: TokenReader): readonly ResolvedPhrase[] {
  return times.map((time) => bounded(time, reader) ?? time);
}

function bounded(time: ResolvedPhrase, reader: TokenReader): ResolvedPhrase | null {
  const { phrase, resolution, extent } = time;
  const word = reader.word(phrase.first - 1);
  const bound = boundOfMod(phrase.mod) ?? atEdge(BOUNDS.get(word), portionOf(phrase));
  const { place } = resolution;
  if (bound === 'before' && place && isDawn(reader, phrase)) return beforeDawn(time, place);
  if (!bound || !place || !extent || extent.edtf.includes('..') || resolution.type === 'DURATION')
    return null;
  if (isModifier(reader, phrase.end)) return null;
  const { start, end, precision } = place;
  const said = boundOfMod(phrase.mod) ? reader.slice(phrase.first, phrase.end) : word;
  const rule = `${resolution.rule}; “${said}” leaves the ${bound === 'until' || bound === 'before' ? 'start' : 'end'} open`;
  const whole = (edtf: string, from: string | null, to: string | null): ResolvedPhrase => ({
    phrase,
    resolution: { ...resolution, rule },
    extent: { edtf, interval: { start: from, end: to, precision } },
  });
  if (bound === 'until') return whole(`../${lastEdge(place)}`, null, end);
  if (bound === 'since') return whole(`${firstEdge(place)}/..`, start, null);
  if (bound === 'before') {
    const last = start.includes('T') ? start : addCivilDays(start, -1);
    return whole(`../${last}`, null, start);
  }
  return whole(`${end}/..`, end, null);
}

/** "before dawn on Wednesday": of that day, in its hours before the light. */
function beforeDawn({ phrase, resolution }: ResolvedPhrase, { firstDay }: Place): ResolvedPhrase {
  const place = hoursPlace(dayPlace(firstDay), 0, DAWN_HOUR);
  const { edtf, start, end, precision } = place;
  const rule = `${resolution.rule}; “before” it are the hours from midnight on`;
  return {
    phrase,
    resolution: { ...resolution, rule },
    extent: { edtf, interval: { start, end, precision } },
  };
}

const isDawn = (reader: TokenReader, { first, end }: Phrase): boolean => {
  for (let at = first; at < end; at++) if (DAWN_WORDS.has(reader.word(at))) return true;
  return false;
};

const DAWN_HOUR = 6;
const DAWN_WORDS = new Set(['dawn', 'daybreak', 'daylight', 'sunrise', 'sunup']);

/** "before the end of 2017" is until that end, "after the start of 2017" from it on. */
function atEdge(bound: Bound | undefined, portion: Portion | null): Bound | undefined {
  if (bound === 'before' && portion === 'end') return 'until';
  return bound === 'after' && portion === 'start' ? 'since' : bound;
}

/** "no later than Friday", "as early as Monday". */
function boundOfMod(mod: TimexMod | null): Bound | null {
  if (mod === 'ON_OR_BEFORE') return 'until';
  return mod === 'ON_OR_AFTER' ? 'since' : null;
}

/** "after Friday's attack", "before Thursday night's game": the preposition governs the event. */
function isModifier(reader: TokenReader, end: number): boolean {
  const next = reader.at(end);
  return (
    next.lower === "'s" ||
    next.lower === "'" ||
    next.lower === '-' ||
    (next.shape === 'word' && next.lower === 's')
  );
}
