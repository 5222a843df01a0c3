import type { MouseEvent, ReactNode } from 'react';
import { useApp } from './context.ts';

/** Whether a press on a link is meant for this page, and not for a new tab or a download. */
const isPlainPress = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link that selects an event; opened in another tab it leads to the same view. */
export function EventLink({
  event,
  className,
  title,
  children,
}: {
  event: string;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  const { store, hrefOf } = useApp();
  return (
    <a
      href={hrefOf(event)}
      className={className}
      title={title}
      onClick={(press) => {
        if (!isPlainPress(press)) return;
        press.preventDefault();
        store.getState().select(event);
      }}
    >
      {children}
    </a>
  );
}
