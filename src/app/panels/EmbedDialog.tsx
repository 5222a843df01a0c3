import { useId, useState } from 'react';
import { copyText } from '../../embed/copy-text.ts';
import { iframeSnippet, scriptSnippet } from '../../embed/snippet.ts';
import { useApp, useAppState } from '../context.ts';
import { AppDialog } from './AppDialog.tsx';

/** First height of a plain frame, in CSS pixels: it can't follow its content. */
const FRAME_HEIGHT = 640;

/** What a newsroom pastes into an article. */
export function EmbedDialog() {
  const { settings } = useApp();
  const [open, setOpen] = useState(false);
  const title = useAppState(({ list }) => list.story.title);
  const { siteUrl, storyId } = settings;
  return (
    <AppDialog label="Embed" title="Embed this timeline" open={open} onOpenChange={setOpen}>
      <Snippet
        name="One line"
        note="Keeps the frame as tall as the timeline."
        code={scriptSnippet(siteUrl, storyId)}
      />
      <Snippet
        name="Plain frame"
        note="For systems that take no scripts."
        code={iframeSnippet(siteUrl, storyId, title, FRAME_HEIGHT)}
      />
    </AppDialog>
  );
}

function Snippet({ name, note, code }: { name: string; note: string; code: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useId();
  return (
    <div className="snippet">
      <label htmlFor={field}>
        {name} <span className="dialog-note">{note}</span>
      </label>
      <textarea
        id={field}
        className="field code"
        readOnly
        rows={4}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <div className="snippet-foot">
        <button
          type="button"
          className="button"
          onClick={() => void copyText(code, document).then(setCopied)}
          aria-label={`Copy: ${name}`}
        >
          Copy
        </button>
        <span role="status" className="dialog-note">
          {copied === true && 'Copied'}
          {copied === false && 'Not allowed here: select the text and copy it'}
        </span>
      </div>
    </div>
  );
}
