import { useEffect } from 'react';
import type { Problem } from './load-list.ts';
import type { PageSettings } from './page-settings.ts';
import { startWork } from './settled.ts';

const MOST_DETAILS = 20;

interface Words {
  title: string;
  /** What the reader can do. */
  advice: string;
}

function wordsOf(problem: Problem): Words {
  switch (problem.kind) {
    case 'missing':
      return {
        title: 'There is no timeline here',
        advice: 'The story may have moved or ended. Look for it among the timelines of this site.',
      };
    case 'unreachable':
      return {
        title: 'The timeline could not be loaded',
        advice: 'Check that you are online, then try again.',
      };
    case 'failed':
      return {
        title: 'This page has failed',
        advice:
          'Try again. If it fails again, another browser may show it; tell whoever publishes this page.',
      };
    case 'invalid':
      return {
        title: 'This timeline can’t be shown',
        advice:
          'Its event list has faults, so that nothing in it can be relied on. Try again later, or tell whoever publishes this page; these are the faults:',
      };
    case 'faults':
      return {
        title: 'The input has faults',
        advice: 'Mend these, and the page shows the timeline again by itself:',
      };
  }
}

/** What a page shows that has no timeline to show. */
export function ProblemPage({
  problem,
  settings,
  onRetry,
}: {
  problem: Problem;
  settings: PageSettings;
  onRetry: () => void;
}) {
  const { title, advice } = wordsOf(problem);
  const details = 'details' in problem ? problem.details : [];
  useEffect(() => {
    const done = startWork();
    document.title = title;
    done();
  }, [title]);
  return (
    <main className="problem">
      <h1>{title}</h1>
      <p role="alert">{advice}</p>
      {details.length > 0 && (
        <ul className="problem-details">
          {details.slice(0, MOST_DETAILS).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {details.length > MOST_DETAILS && <li>and {details.length - MOST_DETAILS} more</li>}
        </ul>
      )}
      <p className="problem-ways">
        {problem.kind !== 'faults' && problem.kind !== 'missing' && (
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <a href={settings.siteUrl}>All timelines of this site</a>
      </p>
    </main>
  );
}
