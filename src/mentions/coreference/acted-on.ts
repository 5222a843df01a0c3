import type { Entity } from '../names/entities.ts';
import type { NamedSpan } from '../names/story-names.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/**
 * Whom a verb acts on: "accused | Ruiz", "called on | Ruiz", not "Poe, a friend of Ruiz, left", "said Ruiz had left".
 *
 * @param end index after the verb; none: nobody
 */
export function actedOn({ names, tokens }: SentenceFrame, end = tokens.length): Entity[] {
  const from = tokens[end]?.pos === 'ADP' ? end + 1 : end;
  const isSubject = ({ to }: NamedSpan) => /^(?:AUX|VERB)$/u.test(tokens[to]?.pos ?? '');
  return names
    .filter((name) => name.titleFrom === from && name.entity.type === 'person' && !isSubject(name))
    .map(({ entity }) => entity);
}
