/**
 * A proxy that writes down whatever the browser asks of any network, seen from outside: neither the page nor the extension
 * knows of it. One site is passed on; nothing else can be reached.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** `http://127.0.0.1:PORT`, for the browser. */
  address: string;
  /** `GET http://host/path` or `CONNECT host:443`, in order, without what Chromium asks for itself. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/**
 * What Chromium asks for itself, with or without an extension, and no switch stops: whether somebody is signed in to it,
 * and whether there are updates. It is all that is left out.
 */
const BROWSERS_OWN = /(?:^|\/\/)(?:accounts\.google\.com:443$|update\.googleapis\.com[:/])/;

/** @param origin of the one site that can be reached */
export async function openLoggingProxy(origin: string): Promise<LoggingProxy> {
  const seen: string[] = [];
  const note = (method: string, address: string) => {
    if (!BROWSERS_OWN.test(address)) seen.push(`${method} ${address}`);
  };
  const server = createServer((asked, answer) => {
    note(asked.method ?? '', asked.url ?? '');
    if (asked.url?.startsWith(`${origin}/`)) passOn(asked, asked.url, answer);
    else answer.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  // Anything encrypted begins with this; whom it would go to is all that matters.
  server.on('connect', ({ url = '' }, socket) => {
    note('CONNECT', url);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function passOn(asked: IncomingMessage, url: string, answer: ServerResponse): void {
  const onward = request(url, { method: asked.method, headers: asked.headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  // The browser may have left meanwhile.
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
