/** Nights counted from a time: `two nights ago`, `three nights later`. */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { readSignal } from './distance-signal.ts';

export const nights: Recogniser = {
  family: 'nights from a time',
  startsWith: Kind.number | Kind.cardinal,
  recognise: (reader, at) => {
    const amount = readAmount(reader, at);
    if (!amount || amount.amount === null || !Number.isInteger(amount.amount)) return null;
    if (reader.word(amount.end) !== 'nights' && reader.word(amount.end) !== 'night') return null;
    const signal = readSignal(reader, amount.end + 1);
    if (!signal || reader.word(signal.end - 1) === 'from') return null;
    const shift = amount.amount * signal.side;
    return phrase(at, signal.end, {
      is: 'day-part',
      day: { is: 'shifted', unit: 'day', shift, from: signal.from, extent: 'whole' },
      part: 'NI',
    });
  },
};
