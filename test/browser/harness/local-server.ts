import { createServer, type RequestListener, type Server } from 'node:http';

/** A server on this machine alone. */
export class LocalServer {
  #server: Server | null = null;

  /** Listens at a port; at one that is free where none is given. */
  async start(answer: RequestListener, port = 0): Promise<void> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  get port(): number {
    const address = this.#server?.address();
    if (!address || typeof address === 'string') throw new Error('The server is not running.');
    return address.port;
  }
}
