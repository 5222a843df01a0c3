import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PageSettings } from './page-settings.ts';
import type { Selectors } from './selectors.ts';
import type { AppState, AppStore } from './store.ts';

export interface AppContextValue {
  store: AppStore;
  selectors: Selectors;
  settings: PageSettings;
  locale: string;
  /** The address that selects an event and leaves all else as it is. */
  hrefOf: (event: string | null) => string;
}

export const AppContext = createContext<AppContextValue | null>(null);

export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp outside of AppContext');
  return value;
}

/** Part of the store's state; the component is drawn again when that part changes. */
export function useAppState<Value>(select: (state: AppState) => Value): Value {
  return useStore(useApp().store, select);
}
