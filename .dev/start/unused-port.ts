import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Gives a port that the system has just had free, another one at each call, for servers of tests that run side by side. */
export async function unusedPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
