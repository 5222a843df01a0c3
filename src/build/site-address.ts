import { failure, success, type Reading } from '../articles/reading.ts';

/**
 * Reads where on the web the site will stand: its root's address, ending in a slash, or null of an empty text. A fault:
 * the text is no address of a folder on the web, or one with a query, a fragment or somebody's password.
 */
export function readSiteAddress(text: string): Reading<string | null> {
  if (text === '') return success(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOnWeb = /^https?:$/.test(url?.protocol ?? '') && !/\.html?$/i.test(url?.pathname ?? '');
  const isPlain = [url?.search, url?.hash, url?.username, url?.password].every((part) => part === '');
  if (url && isOnWeb && isPlain) return success(url.href.replace(/\/?$/, '/'));
  const what = `invalid address: ${JSON.stringify(text)}`;
  const remedy = 'give the address of the folder that dist/ becomes, such as https://example.org/timelines/';
  return failure({ path: '--address', line: 1, column: 1, what, remedy });
}
