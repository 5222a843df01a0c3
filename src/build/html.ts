/** A text as HTML content or inside a quoted attribute; Vite reads %NAME% in HTML as a variable. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('%', '&#37;');
}

/** The look of the pages that stand alone, without any other file: it follows the story page's colours. */
const STYLE = `
  :root { color-scheme: light dark; --paper: #fbfaf5; --ink: #1a1a1a; --muted: #5c574c; --link: #2a5aa8; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #17181b; --ink: #ecebe6; --muted: #b3afa4; --link: #8ab4f8; }
  }
  body { margin: 0 auto; max-width: 40rem; padding: 3rem 1.5rem; background: var(--paper); color: var(--ink);
    font: 1.125rem/1.5 'Source Serif 4', Georgia, serif; overflow-wrap: anywhere; }
  h1 { font-size: 2rem; line-height: 1.2; }
  a { color: var(--link); }
  p, small { color: var(--muted); }
  ul { list-style: none; padding: 0; }
  li { margin: 1.5rem 0; }
  li a { font-size: 1.375rem; }
  li p { margin: 0.25rem 0 0; }
`;

/**
 * A whole page that needs no other file. `body` is HTML. A page that people share has a `description`, which a link to
 * it is shown with.
 */
export function standalonePage(title: string, body: string, description?: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${escapeHtml(title)}</title>${description === undefined ? '' : sharingMetas(title, description)}
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

function sharingMetas(title: string, description: string): string {
  const metas = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
  ];
  return metas
    .map(([kind = '', name = '', content = '']) => `\n    ${metaHtml(kind, name, content)}`)
    .join('');
}

/** A `meta` element: `kind` is the attribute that holds its name, `name` or, for Open Graph, `property`. */
export const metaHtml = (kind: string, name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
