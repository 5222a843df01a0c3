import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { outletColours } from '../../timeline/theme.ts';
import { useApp } from '../context.ts';
import { useTheme } from '../environment.ts';
import { filterInWords } from '../filter-words.ts';
import { startWork } from '../settled.ts';

/** Of the picture, in CSS pixels: the window's width within these, so that it shows what the reader sees. */
const NARROWEST = 360;
const WIDEST = 1600;
const pictureWidth = () => Math.min(Math.max(document.documentElement.clientWidth, NARROWEST), WIDEST);

type Saving =
  { state: 'idle' | 'busy' } | { state: 'failed'; reason: string } | { state: 'shown'; address: string };

/** Saves the timeline as it is shown as a picture. Where a frame may not download, the picture is shown. */
export function SavePngButton() {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const save = useSave(setSaving);
  const close = () => setSaving({ state: 'idle' });
  const isOpen = saving.state === 'failed' || saving.state === 'shown';
  useEffect(
    () => (saving.state === 'shown' ? () => URL.revokeObjectURL(saving.address) : undefined),
    [saving],
  );
  return (
    <>
      <button type="button" className="button is-main" disabled={saving.state === 'busy'} onClick={save}>
        {saving.state === 'busy' ? 'Saving …' : 'Save PNG'}
      </button>
      <Dialog.Root open={isOpen} onOpenChange={close}>
        <Dialog.Portal>
          <Dialog.Backdrop className="dialog-backdrop" />
          <Dialog.Popup className="dialog">
            <div className="dialog-head">
              <Dialog.Title className="dialog-title">
                {saving.state === 'failed' ? 'The picture could not be made' : 'The picture'}
              </Dialog.Title>
              <Dialog.Close className="text-button">Close</Dialog.Close>
            </div>
            {saving.state === 'failed' && <p role="alert">{saving.reason}</p>}
            {saving.state === 'shown' && (
              <>
                <p>This page may not download here. Press long or right-click the picture to save it.</p>
                <img className="picture" src={saving.address} alt="The timeline as a picture" />
              </>
            )}
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}

function useSave(setSaving: (saving: Saving) => void): () => void {
  const { store, selectors, locale } = useApp();
  const theme = useTheme();
  return () => {
    const { list, view } = store.getState();
    const done = startWork();
    setSaving({ state: 'busy' });
    const filter = filterInWords(view, list, locale);
    const shown = {
      locale,
      selected: view.event,
      unfolded: view.unfolded === 'all' ? ('all' as const) : new Set(view.unfolded),
      colours: outletColours(list.outlets, theme),
      ...(filter === null ? {} : { filter }),
    };
    // Of use to few readers and of some weight: fetched when asked for.
    import('../../snapshot/save.ts')
      .then(({ saveTimelinePng }) =>
        saveTimelinePng(selectors.visible(store.getState()), shown, {
          document,
          theme,
          width: pictureWidth(),
          address: location.origin + location.pathname,
        }),
      )
      .then(({ png, downloaded }) =>
        setSaving(downloaded ? { state: 'idle' } : { state: 'shown', address: URL.createObjectURL(png) }),
      )
      .catch((error: unknown) =>
        setSaving({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      )
      .finally(done);
  };
}
