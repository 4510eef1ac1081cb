import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LocalServer } from './local-server';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** A local site. It serves the files of `test/browser/pages` and what tests put on it. */
export class Site {
  readonly #pages = new Map<string, { body: string; headers: Record<string, string> }>();
  readonly #server = new LocalServer();

  async start(): Promise<void> {
    await this.#server.start(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      // Browsers ask for it by themselves; a page's console should tell of the page alone.
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      const page = this.#pages.get(path) ?? (await fileAt(path));
      const type = page?.headers['content-type'] ?? 'text/html; charset=utf-8';
      response.writeHead(page ? 200 : 404, { ...page?.headers, 'content-type': type });
      response.end(page?.body ?? 'No such page.');
    });
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** The address of a path; `host` may be `localhost` for a page of another origin. */
  url(path: string, host: '127.0.0.1' | 'localhost' = '127.0.0.1'): string {
    return `http://${host}:${this.#server.port}${path}`;
  }

  /** Puts a page on the site and gives its address. Without a doctype, a whole document is made of the body given. */
  page(path: string, html: string, headers: Record<string, string> = {}): string {
    const whole = html.trimStart().startsWith('<!') || headers['content-type'] !== undefined;
    const title = path.slice(1) || 'Page';
    const body = whole ? html : `<!doctype html><html lang="en"><title>${title}</title><body>${html}</body></html>`;
    this.#pages.set(path, { body, headers });
    return this.url(path);
  }
}

async function fileAt(path: string): Promise<{ body: string; headers: Record<string, string> } | null> {
  if (!/^\/[\w-]+\.html$/.test(path)) return null;
  try {
    return { body: await readFile(`${folder}${path.slice(1)}`, 'utf8'), headers: {} };
  } catch {
    return null;
  }
}
