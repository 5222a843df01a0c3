import type { TimelineEvent } from '../../event-list/schema.ts';
import type {
  ExplainedEvent,
  ExplainedJoin,
  ExplainedMention,
  ExplainedMiss,
} from '../../events/explain-events.ts';
import { THRESHOLD } from '../../events/clustering/join.ts';
import { LEAST_PROBABLE } from '../../events/clustering/merge-groups.ts';
import { editLines, passageLines } from './edit-text.ts';
import { wrap } from './wrap.ts';

/**
 * An explanation as plain text for a terminal: of each event its passages with their times and sources, why they
 * were joined, and what was almost joined to them; with what to put into `edits.yaml` to have it otherwise.
 */
export function explanationText(events: readonly ExplainedEvent[]): string {
  return events.map((event) => `${eventLines(event).join('\n')}\n`).join('\n');
}

function eventLines({ event, mentions, joins, nearMisses }: ExplainedEvent): string[] {
  return [
    event.id,
    ...wrap(event.title, '  '),
    ...wrap(whenText(event), '  when: ', '    '),
    ...(event.edits ?? []).flatMap((why) => wrap(why, '  edited: ', '    ')),
    '',
    '  Told in',
    ...mentions.flatMap((mention, index) => mentionLines(mention, index)),
    '',
    ...section(
      '  Joined, as they are alike',
      joins.flatMap((join) => joinLines(join, mentions)),
    ),
    ...section(
      '  Not joined',
      nearMisses.flatMap((miss) => missLines(miss, mentions)),
    ),
  ].slice(0, -1);
}

/** A heading with its lines and an empty line; nothing where there are none. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length ? [heading, ...lines] : [];
}

function whenText({ time }: TimelineEvent): string {
  if (!time) return 'no passage says';
  return `${time.edtf}, ${time.certainty}${time.because === undefined ? '' : `: ${time.because}`}`;
}

function mentionLines(mention: ExplainedMention, index: number): string[] {
  const { outlet, trigger, kind, stance, quote } = mention;
  return [
    ...wrap(mention.place, `  ${mark(index)} `, '      '),
    ...wrap(`“${quote}”`, '      '),
    ...wrap(`${outlet}, “${trigger}”: ${kind}, ${stance}`, '      '),
    ...wrap(datingOf(mention), '      time: ', '        '),
    ...sourceLines(mention),
    ...passageLines(mention.passage).map(
      (line, nth) => `${(nth ? '' : IN_EDITS).padEnd(IN_EDITS.length)}${line}`,
    ),
  ];
}

/** The time and why; the words that tell of it first, where the reason doesn't quote them anyway. */
function datingOf({ time }: ExplainedMention): string {
  if (!time) return 'nothing dates it';
  const words = `“${time.text}”`;
  const by = time.because.includes(words) ? '' : `, by ${words}`;
  return `${time.edtf ?? 'no place on the calendar'}${by}: ${time.because}`;
}

const IN_EDITS = '      in edits.yaml: ';

function sourceLines({ source, via }: ExplainedMention): string[] {
  const who = source && `${[source.name, source.role].filter(Boolean).join(', ')} (“${source.cue}”)`;
  const whole = [who, via === null ? null : `via ${via}`].filter((part) => part !== null).join(', ');
  return whole ? wrap(whole, '      from: ', '        ') : [];
}

function joinLines(join: ExplainedJoin, mentions: ExplainedMention[]) {
  const [a, b] = join.mentions;
  return [
    ...wrap(`${mark(a)} and ${mark(b)}${likenessOf(join)}: ${join.because}`, '  ', '      '),
    ...remedy('To part them', 'split', [mentions[a], mentions[b]]),
    '',
  ];
}

function likenessOf({ average, isWhole }: ExplainedJoin): string {
  const enough = share(LEAST_PROBABLE);
  if (isWhole) return `, as a whole one with a probability of ${share(average)} (${enough} is enough)`;
  return average ? `, ${share(average)} alike (${share(THRESHOLD)} is enough)` : '';
}

function missLines(miss: ExplainedMiss, mentions: ExplainedMention[]): string[] {
  const { mention, other, otherEvent, because } = miss;
  const where = otherEvent ? `in ${otherEvent.id}` : 'in an event that is not listed';
  return [
    ...wrap(`${mark(mention)} and ${other.place}`, '  ', '      '),
    ...wrap(`“${other.quote}”`, '      '),
    ...wrap(where, '      '),
    ...wrap(because.join('; '), '      not joined: ', '        '),
    ...remedy('To join them', 'merge', [mentions[mention], other]),
    '',
  ];
}

function remedy(aim: string, action: 'merge' | 'split', mentions: readonly (ExplainedMention | undefined)[]) {
  const lines = editLines(
    action,
    mentions.map((mention) => mention?.passage ?? null),
  );
  return lines.length ? [`      ${aim}, in edits.yaml:`, ...lines] : [];
}

const mark = (index: number): string => `[${index + 1}]`;
const share = (likeness: number): string => likeness.toFixed(2);
