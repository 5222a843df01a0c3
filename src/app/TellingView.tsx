import type { CSSProperties } from 'react';
import type { EventList, Mention, TimelineEvent } from '../event-list/schema.ts';
import { count } from '../timeline/dates.ts';
import { formatTime, LONG_AGO, reportedIn } from '../timeline/event-dates.ts';
import type { Telling } from '../timeline/glyphs.ts';
import { quoteMarks } from '../timeline/quote-marks.ts';
import { mentionTime } from '../timeline/stated-time.ts';
import { attributionOf, creditOf } from '../timeline/telling-words.ts';
import { outletColours } from '../timeline/theme.ts';
import { useApp, useAppState } from './context.ts';
import { useTheme } from './environment.ts';
import { quoteParts, timeNote } from './telling.ts';

/** An outlet that tells of an event again and again is shown with its first passages. */
const MOST_AT_ONCE = 2;

const keyOf = ({ article, quote }: Mention) => `${article} ${quote.start}`;

/** How one outlet tells of an event: its quotes, whom it has it from, and what dates it. */
export function TellingView({
  telling,
  event,
  list,
}: {
  telling: Telling;
  event: TimelineEvent;
  list: EventList;
}) {
  const theme = useTheme();
  const all = useAppState((state) => state.list.outlets);
  const outlet = list.outlets.find(({ id }) => id === telling.outlet);
  const url = list.articles.find(({ id }) => id === telling.mentions[0]?.article)?.url;
  const name = outlet?.name ?? telling.outlet;
  const colour = outletColours(all, theme).get(telling.outlet);
  // The one that says when comes first: it is what the others rest on.
  const mentions = telling.mentions.toSorted((a, b) => Number(b.time !== null) - Number(a.time !== null));
  const [shown, more] = [mentions.slice(0, MOST_AT_ONCE), mentions.slice(MOST_AT_ONCE)];
  return (
    <section className="telling" style={{ '--outlet': colour } as CSSProperties}>
      <h4>
        {url ? (
          <a href={url} target="_blank" rel="noopener">
            {name}
          </a>
        ) : (
          name
        )}
        {telling.via !== null && <span className="credit"> {creditOf(telling.via, list)}</span>}
      </h4>
      {shown.map((mention) => (
        <Quote key={keyOf(mention)} mention={mention} event={event} list={list} />
      ))}
      {more.length > 0 && (
        <details className="more">
          <summary>{count(more.length, 'more passage')}</summary>
          {more.map((mention) => (
            <Quote key={keyOf(mention)} mention={mention} event={event} list={list} />
          ))}
        </details>
      )}
    </section>
  );
}

function Quote({ mention, event, list }: { mention: Mention; event: TimelineEvent; list: EventList }) {
  const { before, phrase, after } = quoteParts(mention);
  const marks = quoteMarks(mention.quote.text);
  const article = list.articles.find(({ id }) => id === mention.article);
  return (
    <div className="quote">
      {mention.quote.text !== '' && (
        <blockquote
          dir="auto"
          data-opens={marks.opens || undefined}
          data-closes={marks.closes || undefined}
          cite={article?.url ?? undefined}
        >
          {before}
          {phrase && <span className="time-phrase">{phrase}</span>}
          {after}
        </blockquote>
      )}
      <Attribution mention={mention} />
      <TimeLine mention={mention} event={event} list={list} />
    </div>
  );
}

function Attribution({ mention }: { mention: Mention }) {
  const said = attributionOf(mention);
  if (!said) return null;
  const { word, whom } = said;
  return (
    <p className="attribution">
      {word && <span className={`stance stance-${mention.stance}`}>{word}</span>}
      {word && whom && ' '}
      {whom && <span dir="auto">{whom}</span>}
    </p>
  );
}

/** What the outlet states of the time, in its words and in the calendar's, and by what rule. */
function TimeLine({ mention, event, list }: { mention: Mention; event: TimelineEvent; list: EventList }) {
  const { locale } = useApp();
  const { time } = mention;
  if (!time) return event.time ? <p className="dating">states no date</p> : null;
  const stated = mentionTime(mention, event.time);
  const reported = reportedIn(list.articles) ?? LONG_AGO;
  const note = timeNote(mention, stated ? formatTime(stated, { reported, locale }) : time.edtf);
  if (!note) return null;
  return (
    <p className="dating">
      {note.elsewhere && `${note.elsewhere}: `}
      <span className="dating-phrase" dir="auto">
        “{note.phrase}”
      </span>
      {note.about && ` ${note.about}`} → <b>{note.means}</b>
      {time.certainty && `, ${time.certainty}`}: {note.rule}
    </p>
  );
}
