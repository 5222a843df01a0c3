import { writeAddress } from './address.ts';
import { openView } from './open-view.ts';
import type { AppStore } from './store.ts';
import type { View } from './view.ts';

/** The address of a view of this page. */
export const hrefWith = (view: View) => writeAddress(view, location.search) || location.pathname;

/**
 * Keeps the address and the store's view in step: a selection is a step the reader can go back, anything else
 * changes the address in place. Gives back what detaches.
 */
export function syncAddress(store: AppStore): () => void {
  const stop = store.subscribe(({ view }, { view: before }) => {
    const href = hrefWith(view);
    if (view === before || href === (location.search || location.pathname)) return;
    try {
      if (view.event !== before.event) history.pushState(null, '', href);
      else history.replaceState(null, '', href);
    } catch {
      // A sandboxed frame may refuse: the view changes all the same, its address can't be copied from there.
    }
  });
  const goBack = () => {
    const { list, setView } = store.getState();
    setView(openView(location.search, list));
  };
  window.addEventListener('popstate', goBack);
  return () => {
    stop();
    window.removeEventListener('popstate', goBack);
  };
}
