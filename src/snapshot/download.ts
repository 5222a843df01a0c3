/** Milliseconds after which a browser has surely taken the file. */
const KEPT_MS = 60_000;

/** Hands a file to the reader's browser to save. */
export function download(file: Blob, fileName: string, document: Document): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // Firefox follows only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
