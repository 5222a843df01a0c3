/**
 * Copies text to the clipboard, inside a person's gesture. Where a frame or an insecure address has no
 * clipboard, the text is selected and copied as a person would. False: neither way was allowed.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (!clipboard) return copySelected(text, document);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, document);
  }
}

function copySelected(text: string, document: Document): boolean {
  const focused = document.activeElement as HTMLElement | null;
  // In a modal dialog only what is inside the dialog can be selected.
  const place = focused?.closest('dialog, [role="dialog"]') ?? document.body;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0' });
  place.append(field);
  field.select();
  // Deprecated without a successor for pages that are refused the clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
