import { failure, success, type Reading } from '../articles/reading.ts';

/**
 * Reads where on the web the site will stand: its root's address, ending in a slash, or null of an empty text. A fault:
 * the text is no address of a web page, or one with a query or a fragment.
 */
export function readSiteAddress(text: string): Reading<string | null> {
  if (text === '') return success(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const isRoot = /^https?:$/.test(url?.protocol ?? '') && url?.search === '' && url.hash === '';
  if (isRoot) return success(url.href.replace(/\/?$/, '/'));
  const what = `invalid address: ${JSON.stringify(text)}`;
  const remedy = 'give the address of the site’s first page, such as https://example.org/timelines/';
  return failure({ path: '--address', line: 1, column: 1, what, remedy });
}
