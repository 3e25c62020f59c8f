import { createServer } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Gives the port, or the next free one after saying that it is taken. */
export async function freePort(wanted: number, say = console.log): Promise<number> {
  let port = wanted;
  while (!(await isFree(port))) port++;
  if (port !== wanted) say(`Port ${wanted} is taken by another program; using ${port} instead.`);
  return port;
}
