import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { notFoundHtml } from './standalone-pages.ts';

/** Serves a built site as a static host does: folders end in a slash, what isn't there is 404.html. */
export function previewPlugin(): Plugin {
  return {
    name: 'dateline:preview',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const folder = resolve(root, build.outDir);
      // After Vite's own: only what it found no file for.
      return () => server.middlewares.use(staticHost(folder));
    },
  };
}

function staticHost(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { path, query } = addressOf(request);
    const file = join(folder, path);
    if (path.endsWith('.html') && existsSync(file)) next();
    else if (!path.endsWith('/') && existsSync(join(file, 'index.html'))) addSlash(response, path, query);
    else sendNotFound(response, readNotFound(folder));
  };
}

/** The path, decoded, and the query with its question mark. A path that can't be decoded is nowhere. */
export function addressOf({ url = '/' }: Connect.IncomingMessage): { path: string; query: string } {
  const { pathname, search } = new URL(url, 'http://localhost');
  try {
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return { path: pathname, query: search };
  }
}

/** Sends the reader to the folder's address, relative, as the site's own base is not known here. */
export function addSlash(response: ServerResponse, path: string, query: string): void {
  const name = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  response.writeHead(301, { Location: `./${name}/${query}` }).end();
}

export function sendNotFound(response: ServerResponse, html = notFoundHtml()): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

function readNotFound(folder: string): string {
  const file = join(folder, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : notFoundHtml();
}
