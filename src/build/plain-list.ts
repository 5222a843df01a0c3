import type { EventList, Mention, Stance, TimelineEvent } from '../event-list/schema.ts';
import { DEFAULT_LOCALE } from '../timeline/dates.ts';
import { formatWhen } from '../timeline/event-dates.ts';
import { tellingsOf } from '../timeline/glyphs.ts';
import { escapeHtml } from './html.ts';

/**
 * The story as plain HTML for whoever has no JavaScript, be it a reader, a search engine or an archive: each event with
 * its date, and of each outlet that tells of it the first passage.
 */
export function plainListHtml(list: EventList): string {
  const { title, description } = list.story;
  const about = description ? `<p>${escapeHtml(description)}</p>` : '';
  const events = list.events.map((event) => eventHtml(event, list));
  return [
    '<noscript>',
    `<main class="plain"><h1>${escapeHtml(title)}</h1>${about}`,
    '<ol>',
    ...events,
    '</ol></main>',
    '</noscript>',
  ].join('\n');
}

function eventHtml(event: TimelineEvent, list: EventList): string {
  const articles = new Map(list.articles.map((article) => [article.id, article]));
  const names = new Map(list.outlets.map(({ id, name }) => [id, name]));
  const tellings = tellingsOf(event, list).map(({ outlet, mentions: [first] }) =>
    first ? tellingHtml(names.get(outlet) ?? outlet, articles.get(first.article)?.url ?? null, first) : '',
  );
  const when = escapeHtml(formatWhen(event, DEFAULT_LOCALE));
  return `<li><h2>${escapeHtml(event.title)}</h2><p>${when}</p>${tellings.join('')}</li>`;
}

const STANCE_WORDS: Record<Stance, string | null> = {
  asserts: null,
  denies: 'denied',
  doubts: 'doubted',
  expects: 'expected',
};

/** `Harbour Post, according to Anna Kovacs, via Radio Coast, denied`, and the passage. */
function tellingHtml(outlet: string, url: string | null, { quote, source, via, stance }: Mention): string {
  const name = escapeHtml(outlet);
  const linked = url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  const credits = [
    source && `according to ${source.name}`,
    via === null ? null : `via ${via}`,
    STANCE_WORDS[stance],
  ];
  const whom = credits.map((credit) => (credit === null ? '' : `, ${escapeHtml(credit)}`)).join('');
  const words = quote.text === '' ? '' : `<blockquote>${escapeHtml(quote.text)}</blockquote>`;
  return `<p>${linked}${whom}</p>${words}`;
}
