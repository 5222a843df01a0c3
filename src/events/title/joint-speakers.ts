import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { TIME_UNITS } from './data/time-units.ts';
import { lastName } from './named-subject.ts';

/** Parts of speech that the role before a second name is made of: "and the striker Ben Ruiz". */
const ROLE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);

/** Who makes a statement together with its source, by full name: "Poe and the striker Ben Ruiz said"; null: nobody. */
export function jointSpeaker({ sentence: { tokens }, source, participants }: EventMention): string | null {
  if (!source) return null;
  const people = participants.filter(({ type, name }) => type === 'person' && name !== source.name);
  const first = tokens.findIndex(
    ({ lower }, place) => lower === lastName(source.name) && tokens[place + 1]?.lower === 'and',
  );
  if (first < 0) return null;
  const behind = tokens.slice(first + 2);
  const end = behind.findIndex(({ pos }) => !ROLE.has(pos));
  const head = behind[end - 1];
  // "Poe and Ruiz's lawyer said"
  const isOwner = /^['’]/u.test(behind[end]?.text ?? '');
  const second = people.find(({ name }) => isNamedBy(name, head));
  return second && !isOwner ? second.name : null;
}

/**
 * Others who make a statement together with its source, as the text has them: "and two colleagues" of "Poe and two
 * colleagues said"; null: nobody.
 */
export function joinedToSpeaker({ sentence: { tokens }, source, trigger }: EventMention): Token[] | null {
  if (!source) return null;
  const and = tokens.findIndex(
    ({ lower }, place) => lower === 'and' && tokens[place - 1]?.lower === lastName(source.name),
  );
  if (and < 0) return null;
  let end = and + 1;
  while (ROLE.has(tokens[end]?.pos ?? '') || tokens[end]?.pos === 'NUM' || tokens[end]?.lower === 'of') end++;
  const others = tokens.slice(and + 1, end);
  // "Poe and three days later said"
  if (others.some(({ lower }) => TIME_UNITS.has(lower))) return null;
  // "Ridge Management and Blade Capital said"
  const isName = others.length > 1 && others.every(({ pos }) => pos === 'PROPN');
  const isSeveral = isName || others.some(({ pos, lower }) => pos === 'NOUN' && lower.endsWith('s'));
  const verb = tokens.slice(end).find(({ pos }) => pos !== 'ADV' && pos !== 'AUX');
  return isSeveral && verb?.start === trigger.start ? tokens.slice(and, end) : null;
}

const isNamedBy = (name: string, token: Token | undefined): boolean => token?.lower === lastName(name);

/**
 * Of a statement that three or more make, the words that list them: "Ann Poe, Ben Ruiz and the owners said"; null: no
 * such list. The reading of a list's commas leaves open who takes part, so that it is taken as it stands.
 */
export function listedSpeakers({ sentence: { tokens }, source, trigger }: EventMention): Token[] | null {
  if (!source) return null;
  const own = source.name.split(' ');
  const last = tokens.findIndex(
    ({ lower }, place) => lower === lastName(source.name) && tokens[place + 1]?.text === ',',
  );
  if (last < 0) return null;
  const end = endOfList(tokens, last + 1);
  const cue = tokens.findIndex(({ start }) => start === trigger.start);
  if (end === null || cue < 0) return null;
  // "Poe, Ruiz and Lund met on Monday, Poe said"
  const between = cue < last ? tokens.slice(cue + 1, last) : tokens.slice(end, cue);
  if (between.some(({ pos }) => pos === 'VERB')) return null;
  const from = last - own.length + 1;
  return tokens.slice(tokens[from]?.text === own[0] ? from : last, end);
}

/** Where a list ends whose first comma stands at a place: ", Ruiz and Lund"; null: no list, as in ", a nurse, said". */
function endOfList(tokens: readonly Token[], comma: number): number | null {
  let end = comma;
  while (tokens[end]?.text === ',' && tokens[end + 1]?.lower !== 'and') {
    end = endOfRole(tokens, end + 1);
    if (tokens[end - 1]?.pos !== 'PROPN') return null;
  }
  if (tokens[end]?.text === ',') end++;
  if (end === comma + 1 || tokens[end]?.lower !== 'and') return null;
  const after = endOfRole(tokens, end + 1);
  // "Poe, a Reds and Blues striker, said", "Poe, Ruiz and Lund's lawyer said"
  const isOther = /^[,'’]/u.test(tokens[after]?.text ?? '');
  return after > end + 1 && !isOther ? after : null;
}

function endOfRole(tokens: readonly Token[], from: number): number {
  let end = from;
  while (ROLE.has(tokens[end]?.pos ?? '')) end++;
  return end;
}
