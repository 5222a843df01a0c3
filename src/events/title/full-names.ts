import type { EventMention } from '../../mentions/event-mention.ts';
import { peopleIn } from './named-subject.ts';
import type { Namesakes } from './namesakes.ts';
import { surname } from './surname.ts';

/**
 * "Poe left" → "Mia Poe left", where the story has another Poe.
 *
 * @param namesakes who is to be called by their full name
 */
export function withFullNames(title: string, mention: EventMention, namesakes: Namesakes): string {
  if (namesakes.size === 0) return title;
  const meant = peopleIn(mention).filter((name) => namesakes.has(name) && title.includes(surname(name)));
  return meant.reduce(
    (words, name) =>
      isAlone(name, meant) && isSure(name, mention, namesakes) ? withFullName(words, name, mention) : words,
    title,
  );
}

/** "Mia Poe met Ben Poe": a family name alone may be of either. */
const isAlone = (name: string, meant: readonly string[]): boolean =>
  meant.every((other) => other === name || surname(other) !== surname(name));

/** Whether the text says who is meant: the sentence itself, or its article, where no other of that name is spoken of. */
function isSure(name: string, { sentence, article: { body } }: EventMention, namesakes: Namesakes): boolean {
  if (body.slice(sentence.start, sentence.end).includes(name)) return true;
  return body.includes(name) && !namesakes.get(name)?.some((other) => body.includes(other));
}

/** The first time that it stands without another part of a name beside it. */
function withFullName(words: string, name: string, { sentence: { tokens } }: EventMention): string {
  if (words.includes(name)) return words;
  const family = surname(name);
  const at = words.search(new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(family)}(?![\\p{L}\\p{N}-])`, 'u'));
  if (at < 0) return words;
  const before = words.slice(0, at).replace(HONORIFIC, '');
  const after = words.slice(at + family.length);
  const [next = ''] = /^ \p{L}+/u.exec(after) ?? [];
  // "Poe supporters", "Poe shares"
  const describes = tokens.some(
    ({ text, pos }, place) => pos === 'NOUN' && ` ${text}` === next && tokens[place - 1]?.text === family,
  );
  const isPart =
    describes || /\p{Lu}[\p{L}.-]* $/u.test(before) || /^ (?:(?:and|for|of) |& )?\p{Lu}/u.test(after);
  return isPart ? words : before + name + after;
}

const HONORIFIC = /\b(?:Dr|Miss|Mr|Mrs|Ms)\.? $/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
