/**
 * What a newsroom pastes into an article.
 *
 * `siteUrl` is the absolute address of the site's root, with or without its last slash.
 */

/** One line that puts the story where it stands and keeps the frame as tall as the story. */
export function scriptSnippet(siteUrl: string, storyId: string): string {
  return `<script async src="${attribute(siteAddress(siteUrl, 'embed.js'))}" data-story="${attribute(storyId)}"></script>`;
}

/** A plain frame, for a content management system that strips scripts. `height` in CSS pixels. */
export function iframeSnippet(siteUrl: string, storyId: string, title: string, height: number): string {
  const src = siteAddress(siteUrl, `${encodeURIComponent(storyId)}/?embed`);
  return (
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${Math.round(height)}"` +
    ' style="border:0" loading="lazy" allow="clipboard-write"></iframe>'
  );
}

function siteAddress(siteUrl: string, path: string): string {
  return `${siteUrl.replace(/\/+$/, '')}/${path}`;
}

/** Text as it stands between the double quotes of an HTML attribute. */
function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
