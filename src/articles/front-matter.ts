/** An article's file, cut at its front matter. Offsets are UTF-16 code units into the file's text. */
export interface FrontMatter {
  /** The YAML between the two fences. */
  yaml: string;
  /** Where the YAML begins in the file. */
  yamlStart: number;
  /** Everything after the closing fence's line, verbatim. */
  body: string;
  bodyStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Cuts a file's text; `none` where it does not begin with a fence, `open` where the fence is not closed. */
export function cutFrontMatter(text: string): FrontMatter | 'none' | 'open' {
  const opening = OPENING.exec(text);
  if (!opening) return 'none';
  const yamlStart = opening[0].length;
  CLOSING.lastIndex = yamlStart;
  const closing = CLOSING.exec(text);
  if (!closing) return 'open';
  const bodyStart = closing.index + closing[0].length;
  return { yaml: text.slice(yamlStart, closing.index), yamlStart, body: text.slice(bodyStart), bodyStart };
}
