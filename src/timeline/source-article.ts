/** Which article a source without a name has: `the hospital`, `a witness`, `police`. */

/**
 * The article, with its space, that a quote gives its source where the cue has it speak; empty: none there, or the
 * source has a name. One that the quote doesn't mention was spoken of before.
 */
export function articleOfSource({ name, cue }: { name: string; cue: string }, quote: string): string {
  if (name === name.toUpperCase() || name.charAt(0) !== name.charAt(0).toLowerCase()) return '';
  const words = folded(quote);
  // A story may publish no quotes.
  if (words === '') return '';
  const cues = placesOf(cue, words);
  const distance = (place: Place) => Math.min(...cues.map((at) => distanceOf(place, at, words)));
  let speaking: Place | null = null;
  for (const place of placesOf(name, words)) {
    if (!speaking || distance(place) <= distance(speaking)) speaking = place;
  }
  if (!speaking) return 'the ';
  return /(?<![\p{L}\p{N}])(?:the|an?) $/u.exec(words.slice(0, speaking.start))?.[0] ?? '';
}

interface Place {
  start: number;
  end: number;
}

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Where words stand in a text as whole words. */
function placesOf(words: string, text: string): Place[] {
  const wanted = folded(words);
  const places: Place[] = [];
  // A list made by hand may have a cue of blanks: they stand everywhere and nowhere.
  if (wanted === '') return places;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const isWhole = !/[\p{L}\p{N}-]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}-]/u.test(text.slice(end));
    if (isWhole) places.push({ start, end });
  }
  return places;
}

/** In characters. Who stands behind a verb is what it tells of, unless that is turned round or set off by a comma. */
function distanceOf(place: Place, cue: Place, text: string): number {
  if (place.end <= cue.start) return cue.start - place.end;
  const isPreposition = / (?:to|by)$/u.test(text.slice(cue.start, cue.end));
  const around = text.slice(Math.max(0, cue.start - 2), cue.start) + text.slice(cue.end, place.start);
  const speaks = isPreposition || /[,;:"”’—–]/u.test(around);
  return place.start - cue.end + (speaks ? 0 : text.length);
}
