import { useApp, useAppState } from './context.ts';

/** Folded time or true scale: only where there is something to fold. */
export function TimelineControls() {
  const { store } = useApp();
  const isTrueScale = useAppState(({ view }) => view.unfolded === 'all');
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="text-button"
        aria-pressed={isTrueScale}
        onClick={() => store.getState().show({ unfolded: isTrueScale ? [] : 'all' })}
      >
        {isTrueScale ? 'Fold time' : 'True scale'}
      </button>
    </div>
  );
}
