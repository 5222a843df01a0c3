import { useCallback, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { attachHeightReporter } from '../embed/height-reporter.ts';
import type { EventList } from '../event-list/schema.ts';
import { hrefWith, syncAddress } from './address-sync.ts';
import { AppContext, type AppContextValue } from './context.ts';
import { readersLocale } from './environment.ts';
import { attachEditing } from './editing.ts';
import { loadList, type Problem } from './load-list.ts';
import { openView } from './open-view.ts';
import type { PageSettings } from './page-settings.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { createSelectors } from './selectors.ts';
import { startWork } from './settled.ts';
import { createAppStore } from './store.ts';
import { StoryPage } from './StoryPage.tsx';

type Shown =
  { kind: 'loading' } | { kind: 'story'; app: AppContextValue } | { kind: 'problem'; problem: Problem };

/** Loads the story and shows it, or says why it can't be shown and what the reader can do. */
export function Root({ settings }: { settings: PageSettings }) {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  const showList = useCallback(
    (list: EventList) =>
      setShown((now) => {
        if (now.kind !== 'story') return { kind: 'story', app: createApp(list, settings) };
        now.app.store.getState().setList(list);
        return now;
      }),
    [settings],
  );
  const showProblem = useCallback((problem: Problem) => setShown({ kind: 'problem', problem }), []);

  useEffect(() => {
    const done = startWork();
    let isWanted = true;
    void loadList(settings.listUrl).then((loaded) => {
      if (!isWanted) return;
      if (loaded.ok) showList(loaded.list);
      else showProblem(loaded.problem);
      done();
    });
    return () => {
      isWanted = false;
      done();
    };
  }, [settings, attempt, showList, showProblem]);

  useEffect(() => attachEditing(settings.storyId, showList, showProblem), [settings, showList, showProblem]);
  useEffect(() => {
    const content = document.getElementById('app');
    return content ? attachHeightReporter(content) : undefined;
  }, []);
  useEffect(() => (shown.kind === 'story' ? syncAddress(shown.app.store) : undefined), [shown]);

  const retry = () => setAttempt((number) => number + 1);
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <ProblemPage problem={{ kind: 'failed' }} settings={settings} onRetry={resetErrorBoundary} />
      )}
    >
      <Content shown={shown} settings={settings} onRetry={retry} />
    </ErrorBoundary>
  );
}

function Content(props: { shown: Shown; settings: PageSettings; onRetry: () => void }) {
  const { shown, settings, onRetry } = props;
  switch (shown.kind) {
    case 'loading':
      return <main className="loading" aria-busy="true" />;
    case 'problem':
      return <ProblemPage problem={shown.problem} settings={settings} onRetry={onRetry} />;
    case 'story':
      return (
        <AppContext value={shown.app}>
          <StoryPage />
        </AppContext>
      );
  }
}

function createApp(list: EventList, settings: PageSettings): AppContextValue {
  const store = createAppStore(list, openView(location.search, list));
  return {
    store,
    selectors: createSelectors(),
    settings,
    locale: readersLocale(),
    hrefOf: (event) => hrefWith({ ...store.getState().view, event }),
  };
}
