/** What the page's HTML and address say about the page itself. */
export interface PageSettings {
  storyId: string;
  /** Address of the story's event list. */
  listUrl: string;
  /** Absolute address of the site's root. */
  siteUrl: string;
  /** Shown inside another page: without its own header and with fewer controls. */
  isEmbed: boolean;
}

/** Reads the `dateline-*` metas that the build writes; paths there are relative to the page. */
export function readPageSettings(document: Document, address: URL): PageSettings {
  const meta = (name: string, otherwise: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="dateline-${name}"]`)?.content ?? otherwise;
  const parameters = address.searchParams;
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  return {
    storyId: meta('story', ''),
    listUrl: new URL(meta('list', './events.json'), address).href,
    siteUrl: new URL(meta('site', './'), address).href,
    isEmbed: parameters.has('embed'),
  };
}
