import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry for the packages of this repository alone. */
export interface TarballRegistry {
  url: string;
  server: Server;
}

interface Packed {
  name: string;
  version: string;
  bytes: Buffer;
  /** The `package.json` in the tarball. */
  manifest: object;
}

function readTarball(file: string): Packed {
  const text = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  const manifest = JSON.parse(text) as { name: string; version: string };
  return { ...manifest, bytes: readFileSync(file), manifest };
}

/** What npm asks a registry for: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function describe({ name, version, bytes, manifest }: Packed, url: string): string {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const dist = { integrity, tarball: `${url}/tarballs/${name}` };
  const versions = { [version]: { ...manifest, dist } };
  return JSON.stringify({ name, 'dist-tags': { latest: version }, versions });
}

/**
 * Serves tarballs as a registry does, so that an example is installed by the very `package.json` and
 * the very command that its users have.
 */
export async function serveTarballs(files: string[]): Promise<TarballRegistry> {
  const packages = new Map(files.map(readTarball).map((packed) => [packed.name, packed]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const packed = packages.get(path.replace(/^\/(tarballs\/)?/, ''));
    if (!packed) return response.writeHead(404).end('{}');
    const isTarball = path.startsWith('/tarballs/');
    return response.end(isTarball ? packed.bytes : describe(packed, url));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { url, server };
}
