import { useApp, useAppState } from './context.ts';
import { SavePngButton } from './panels/SavePngButton.tsx';

/** Where the timeline comes from; in another page, the way to the whole of it. */
export function PageFooter() {
  const { settings } = useApp();
  const articles = useAppState(({ list }) => list.articles);
  const outlets = useAppState(({ list }) => list.outlets);
  const nameOf = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id;
  if (settings.isEmbed) {
    const whole = new URL(`${encodeURIComponent(settings.storyId)}/`, settings.siteUrl).href;
    return (
      <footer className="footer">
        <a href={whole} target="_blank" rel="noopener">
          Open the whole timeline
        </a>
        <SavePngButton />
      </footer>
    );
  }
  return (
    <footer className="footer">
      <h2>Articles</h2>
      <ul className="sources">
        {articles.map(({ id, outlet, title, url }) => (
          <li key={id}>
            <span className="source-outlet">{nameOf(outlet)}</span>{' '}
            <span dir="auto">{url ? <a href={url}>{title}</a> : title}</span>
          </li>
        ))}
      </ul>
      <p>
        Drawn from these articles by rules, without a verdict: every date says what it rests on, every quote
        stands in its article word for word.
      </p>
    </footer>
  );
}
