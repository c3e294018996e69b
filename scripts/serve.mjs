/** A web server on this machine only, for pages that must not reach the network. Node only, no dependencies. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

/**
 * @typedef {object} Answer
 * @property {string | Uint8Array} body
 * @property {string} type content type
 * @property {Record<string, string>} [headers]
 * @property {boolean} [endless] sends the body and never ends: a page that doesn't finish loading
 */

/**
 * Serves on a free port of the loopback interface.
 * @param {(path: string) => Answer | undefined | Promise<Answer | undefined>} answer gets the decoded path of the
 *   address, beginning with `/`; undefined means 404
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(answer) {
  const server = createServer(async (request, response) => {
    try {
      const found = await answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
      if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store', ...found.headers });
      if (found.endless) response.write(found.body);
      else response.end(found.body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers with the files of a folder, and nothing outside it.
 * @param {string} folder
 * @returns {(path: string) => Promise<Answer | undefined>}
 */
export function filesOf(folder) {
  const root = resolve(folder);
  return async (path) => {
    const file = resolve(root, `.${path}`);
    if (!file.startsWith(root + sep)) return undefined;
    try {
      return { body: await readFile(file), type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
    } catch {
      return undefined; // Missing, or a folder: either way there is nothing to serve.
    }
  };
}
