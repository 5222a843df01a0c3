import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventList } from '../event-list/schema.ts';
import { WHOLE_VIEW, type View } from './view.ts';

export interface AppState {
  /** The story's whole list; what is shown of it is computed, see selectors. */
  list: EventList;
  view: View;
  /** The event that the reader has in view in the list; null: none yet. */
  inView: string | null;
  select: (event: string | null) => void;
  /** Changes what is shown; what isn't named stays. */
  show: (change: Partial<View>) => void;
  showAll: () => void;
  toggleFold: (fold: string) => void;
  setInView: (event: string | null) => void;
  setList: (list: EventList) => void;
  setView: (view: View) => void;
}

export type AppStore = StoreApi<AppState>;

/** A store for a list, at a view. */
export function createAppStore(list: EventList, view: View): AppStore {
  return createStore<AppState>()((set) => ({
    list,
    view,
    inView: null,
    select: (event) => set(({ view: now }) => ({ view: { ...now, event } })),
    show: (change) => set(({ view: now }) => ({ view: { ...now, ...change } })),
    showAll: () => set(({ view: { event, unfolded } }) => ({ view: { ...WHOLE_VIEW, event, unfolded } })),
    toggleFold: (fold) =>
      set(({ view: now }) => ({ view: { ...now, unfolded: toggled(now.unfolded, fold) } })),
    setInView: (inView) => set((state) => (state.inView === inView ? state : { inView })),
    setList: (next) => set({ list: next }),
    setView: (next) => set({ view: next }),
  }));
}

function toggled(unfolded: View['unfolded'], fold: string): View['unfolded'] {
  // True scale has no folds of its own: pressing one in the vertical timeline goes back to folded time.
  if (unfolded === 'all') return [];
  return unfolded.includes(fold) ? unfolded.filter((id) => id !== fold) : [...unfolded, fold];
}
