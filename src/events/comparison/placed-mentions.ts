import type { Article } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { headlineTimes } from './headline-times.ts';
import { measureOf } from '../conflicts/measure-conflict.ts';
import { scenesOf } from './scene.ts';
import { remember, sharedSets } from './shared-values.ts';
import { timeSpan } from '../span.ts';
import { undergoerOf } from './undergoer.ts';
import { streetsAmong, wheresOf } from './wheres.ts';

/** A mention with when, where and to whom its event happened. */
export type Placed = ReturnType<typeof placeAll>[number];

/** When, where and to whom each mention's event happened, and by how much, as it says itself. */
export function placeAll(mentions: readonly EventMention[], unsure: ReadonlySet<Article>) {
  const spanOf = remember(timeSpan);
  const timesOfLead = headlineTimes(mentions);
  const setOf = sharedSets();
  return mentions.map((mention) => {
    const wheres = wheresOf(mention);
    const people = mention.participants.flatMap(({ type, name }) => (type === 'person' ? [name] : []));
    const time = mention.time ?? timesOfLead.get(mention) ?? null;
    return {
      mention,
      time,
      span: spanOf(time),
      contentSpan: spanOf(mention.content?.time ?? null),
      isDaySure: !unsure.has(mention.article),
      wheres: setOf(wheres),
      scenes: scenesOf(mention),
      streets: setOf(streetsAmong(wheres)),
      people: setOf(people),
      undergoer: undergoerOf(mention),
      measure: measureOf(mention),
    };
  });
}
