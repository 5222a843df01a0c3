import { civilToMs } from '../event-list/civil.ts';
import { count, formatDays } from '../timeline/dates.ts';
import { reportedIn } from '../timeline/event-dates.ts';
import { useApp, useAppState } from './context.ts';
import { EmbedDialog } from './panels/EmbedDialog.tsx';
import { FilterDialog } from './panels/FilterDialog.tsx';
import { SavePngButton } from './panels/SavePngButton.tsx';
import { SearchDialog } from './panels/SearchDialog.tsx';

/** What the page is about, and what can be done with it. In another page: the title alone. */
export function Header() {
  const { settings, locale } = useApp();
  const { story, outlets, articles, events } = useAppState(({ list }) => list);
  const reported = reportedIn(articles);
  const published = reported && formatDays(civilToMs(reported.first), civilToMs(reported.last), locale, true);
  const facts = [count(outlets.length, 'outlet'), count(articles.length, 'article')];
  if (published) facts.push(`published ${published}`);
  return (
    <header className="header">
      <div className="header-words">
        <p className="kicker">
          <span className="kicker-name">Timeline</span>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        <h1 dir="auto">{story.title}</h1>
        {story.description && !settings.isEmbed && (
          <p className="description" dir="auto">
            {story.description}
          </p>
        )}
      </div>
      {!settings.isEmbed && (
        <div className="header-buttons" role="group" aria-label="This timeline">
          {events.length > 0 && <SearchDialog />}
          {events.length > 0 && <FilterDialog />}
          <EmbedDialog />
          <SavePngButton />
        </div>
      )}
    </header>
  );
}
