import type { EventList, Mention, TimelineEvent } from '../event-list/schema.ts';
import { count, DEFAULT_LOCALE } from '../timeline/dates.ts';
import { formatWhen } from '../timeline/event-dates.ts';
import { tellingsOf, type Telling } from '../timeline/glyphs.ts';
import { quoteMarks } from '../timeline/quote-marks.ts';
import { attributionOf, creditOf } from '../timeline/telling-words.ts';
import { escapeHtml } from './html.ts';

/**
 * The story as plain HTML for whoever has no JavaScript, be it a reader, a search engine or an archive: the drawn
 * timeline, and each event with its date and of each outlet that tells of it the first passage.
 *
 * @param picture the drawn timeline's address
 */
export function plainListHtml(list: EventList, picture: string): string {
  const { title, description } = list.story;
  const about = description ? `<p class="description">${escapeHtml(description)}</p>` : '';
  return [
    '<noscript>',
    `<main class="plain"><h1>${escapeHtml(title)}</h1>${about}`,
    list.events.length > 0 ? pictureHtml(list, picture) : '',
    '<ol>',
    ...list.events.map((event) => eventHtml(event, list)),
    '</ol></main>',
    '</noscript>',
  ].join('\n');
}

/** What the drawn timeline shows, for who can't see it. */
export function pictureAlt({ events, outlets }: EventList): string {
  const names = outlets.map(({ name }) => name).join(', ');
  return `The timeline drawn: ${count(events.length, 'event')}, told by ${names}.`;
}

/** On a narrow screen its words are small: it leads to itself at its own size. */
function pictureHtml(list: EventList, picture: string): string {
  const alt = escapeHtml(`${pictureAlt(list)} A list of them follows.`);
  const address = escapeHtml(picture);
  // The build writes the picture later: Vite must not look for it.
  return `<a class="plain-picture" href="${address}"><img vite-ignore src="${address}" alt="${alt}" /></a>`;
}

function eventHtml(event: TimelineEvent, list: EventList): string {
  const when = escapeHtml(formatWhen(event, DEFAULT_LOCALE));
  const tellings = tellingsOf(event, list).map((telling) => tellingHtml(telling, list));
  return `<li><p class="event-when">${when}</p><h2>${escapeHtml(event.title)}</h2>${tellings.join('')}</li>`;
}

function tellingHtml({ outlet, via, mentions: [first] }: Telling, list: EventList): string {
  if (!first) return '';
  const name = escapeHtml(list.outlets.find(({ id }) => id === outlet)?.name ?? outlet);
  const url = list.articles.find(({ id }) => id === first.article)?.url ?? null;
  const linked = url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  const credit = via === null ? '' : ` ${escapeHtml(creditOf(via, list))}`;
  return `<section class="telling"><h3>${linked}${credit}</h3>${quoteHtml(first)}${attributionHtml(first)}</section>`;
}

function quoteHtml({ quote: { text } }: Mention): string {
  if (text === '') return '';
  const { opens, closes } = quoteMarks(text);
  const marks = `${opens ? ' data-opens' : ''}${closes ? ' data-closes' : ''}`;
  return `<blockquote${marks}>${escapeHtml(text)}</blockquote>`;
}

/** `denied by Ben Ruiz, mayor (“said”)`. */
function attributionHtml(mention: Mention): string {
  const said = attributionOf(mention);
  if (!said) return '';
  const words = [said.word, said.whom].filter((part) => part !== null).join(' ');
  return `<p class="attribution">${escapeHtml(words)}</p>`;
}
