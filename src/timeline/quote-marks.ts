/** Which quotation marks are set round a passage. */
export interface QuoteMarks {
  opens: boolean;
  closes: boolean;
}

/**
 * The marks that a passage needs round it. One that begins or ends within somebody's speech brings one of its own and
 * wants only the other; one that begins or ends with whole speech wants none, lest two marks stand side by side.
 */
export function quoteMarks(passage: string): QuoteMarks {
  const begins = /^["“„«'‘]/u.test(passage);
  const ends = /["“”»]$/u.test(passage);
  if (!begins && !ends) return { opens: true, closes: true };
  const { unopened, unclosed } = unpaired(passage);
  return { opens: ends && unopened > 0, closes: begins && unclosed > 0 };
}

function unpaired(passage: string): { unopened: number; unclosed: number } {
  // „Thus“ or “thus”.
  const closing = passage.includes('„') ? '“”»' : '”»';
  let [unopened, unclosed] = [0, 0];
  for (const { 0: mark, index } of passage.matchAll(/["“”„«»]/gu)) {
    const before = passage.slice(0, index).at(-1) ?? ' ';
    const isOpening = mark === '"' ? /[\s(—–-]/u.test(before) : !closing.includes(mark);
    if (isOpening) unclosed += 1;
    else if (unclosed > 0) unclosed -= 1;
    else unopened += 1;
  }
  return { unopened, unclosed };
}
