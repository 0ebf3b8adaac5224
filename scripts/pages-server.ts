import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

/** What a server of a built site has to know. */
export interface PagesServerOptions {
  /** Folder of the built site. */
  dir: string;
  /** Path the site lives under; begins and ends with a slash. */
  baseUrl: string;
  /** 0 for any that is free. */
  port: number;
}

/**
 * Serves a built site as GitHub Pages does: `/name` leads to `/name/` where that is a folder and shows `name.html`
 * where there is one, and everything that is not there is answered with `404.html` and status 404.
 * (https://docs.github.com/pages; the answers to slashes were compared at https://github.com/slorber/trailing-slash-guide)
 *
 * @throws Error with a sentence for the user when the port is taken.
 */
export async function servePages({dir, baseUrl, port}: PagesServerOptions): Promise<{server: Server; origin: string}> {
  const server = createServer((request, response) => answer(path.resolve(dir), baseUrl, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program: stop it, or choose another port with --port ${port + 1}`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {server, origin: `http://localhost:${address.port}`};
}

function answer(dir: string, baseUrl: string, request: IncomingMessage, response: ServerResponse): void {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  const found = find(dir, baseUrl, pathname);
  if ('location' in found) {
    response.writeHead(301, {location: found.location + search});
    response.end();
    return;
  }
  const body = existsSync(found.file) ? readFileSync(found.file) : Buffer.from('404');
  response.writeHead(found.status, {
    'content-type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'max-age=600',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What GitHub Pages has for an address. */
function find(dir: string, baseUrl: string, pathname: string): {status: 200 | 404; file: string} | {location: string} {
  const missing = {status: 404, file: path.join(dir, '404.html')} as const;
  if (`${pathname}/` === baseUrl) return {location: baseUrl};
  if (!pathname.startsWith(baseUrl)) return missing;
  const wanted = path.join(dir, decodePath(pathname.slice(baseUrl.length)));
  if (wanted !== dir && !wanted.startsWith(dir + path.sep)) return missing;
  const index = path.join(wanted, 'index.html');
  if (pathname.endsWith('/')) return isFile(index) ? {status: 200, file: index} : missing;
  const file = [wanted, `${wanted}.html`].find(isFile);
  if (file) return {status: 200, file};
  return isFile(index) ? {location: `${pathname}/`} : missing;
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function decodePath(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
