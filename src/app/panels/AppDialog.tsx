import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';

/** A button that opens a dialog. The focus goes in and comes back; Escape and a press beside it close it. */
export function AppDialog({
  label,
  badge,
  title,
  open,
  onOpenChange,
  initialFocus,
  children,
}: {
  label: string;
  /** Said after the label: that something is set in here. */
  badge?: string | null;
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What has the focus first; by default what comes first. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Dialog.Trigger className="button">
        {label}
        {badge && <span className="badge">{badge}</span>}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog" {...(initialFocus && { initialFocus })}>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Close className="text-button">Close</Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
