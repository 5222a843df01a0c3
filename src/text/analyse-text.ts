import type { AnalysedText, Sentence, Token } from './analysed-text.ts';
import { datelineEnd } from './dateline.ts';
import { cutEndless } from './endless-sentences.ts';
import { withHeadlineVerb } from './headline-verb.ts';
import { kindOfLine, type LineContext } from './line-kind.ts';
import { splitLines, type Line } from './lines.ts';
import { withNamesByCase } from './names-by-case.ts';
import { repairTags } from './repair-tags.ts';
import { sentenceRuns } from './sentence-ends.ts';
import { isTitleCase, learnCase, retagTitle } from './title-case.ts';
import { tokenise } from './tokens.ts';

interface TokenisedLine {
  line: Line;
  /** Offset after the dateline at its head; the line's start where there is none. */
  bodyStart: number;
  head: readonly Token[];
  tokens: readonly Token[];
}

/**
 * Finds a text's sentences, their tokens, and the kind of text each stands in. Every code unit that is no white
 * space lies in exactly one token, and every token in one sentence. Takes any string; linear in its length.
 */
export function analyseText(body: string): AnalysedText {
  const lines = splitLines(body).map((line) => tokeniseLine(body, line));
  const titles = lines.map(({ tokens }) => isTitleCase(tokens));
  // What is known of names and words serves titles alone.
  const running = titles.includes(true) ? lines.filter((_, place) => !titles[place]) : [];
  const known = learnCase(running.map(({ tokens }) => tokens));
  const sentences: Sentence[] = [];
  let context: LineContext = { place: 0, previous: null, inHighlights: false };
  lines.forEach((entry, place) => {
    const { line, bodyStart, head } = entry;
    const slice = body.slice(bodyStart, line.end);
    const tagged = titles[place] ? retagTitle(slice, entry.tokens, known) : entry.tokens;
    const tokens = repairTags(tagged);
    const sentencesHere = cutEndless(tokens, sentenceRuns(tokens));
    const runs = sentencesHere.map(({ from, to }) =>
      withHeadlineVerb(withNamesByCase(tokens.slice(from, to))),
    );
    const { kind, next } = kindOfLine(slice, runs, { ...context, place });
    context = next;
    if (head.length > 0) sentences.push(makeSentence(head, 'dateline', line.paragraph, sentences.length));
    for (const run of runs) sentences.push(makeSentence(run, kind, line.paragraph, sentences.length));
  });
  return { text: body, sentences };
}

function tokeniseLine(body: string, line: Line): TokenisedLine {
  const slice = body.slice(line.start, line.end);
  const end = datelineEnd(slice);
  const bodyStart = end + line.start + (slice.slice(end).length - slice.slice(end).trimStart().length);
  return {
    line,
    bodyStart,
    head: tokenise(slice.slice(0, end), line.start),
    tokens: tokenise(body.slice(bodyStart, line.end), bodyStart),
  };
}

function makeSentence(
  tokens: readonly Token[],
  kind: Sentence['kind'],
  paragraph: number,
  index: number,
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  return { index, start, end, kind, paragraph, tokens };
}
