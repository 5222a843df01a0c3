import { useEffect } from 'react';
import { useApp, useAppState } from './context.ts';
import { attachScrollPadding } from './covering.ts';
import { useIsNarrow } from './environment.ts';
import { EmptyNotice, EventGoneNotice } from './notices.tsx';
import { EventsList } from './EventsList.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { PageFooter } from './PageFooter.tsx';
import { Timeline } from './Timeline.tsx';
import { VerticalTimeline } from './VerticalTimeline.tsx';

/** A story: its head, the timeline, and the list of its events. */
export function StoryPage() {
  const { selectors } = useApp();
  const title = useAppState(({ list }) => list.story.title);
  const isEmpty = useAppState((state) => selectors.visible(state).events.length === 0);
  const isNarrow = useIsNarrow();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => attachScrollPadding(), [isNarrow]);
  return (
    <>
      <a className="skip" href="#events">
        Skip to the list of events
      </a>
      <Header />
      <main>
        <EventGoneNotice />
        {!isNarrow && <Timeline />}
        {isEmpty && <EmptyNotice />}
        {isNarrow ? <VerticalTimeline /> : <EventsList />}
      </main>
      <PageFooter />
      <LiveRegion />
    </>
  );
}
