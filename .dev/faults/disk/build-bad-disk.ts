import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./bad-disk.c', import.meta.url));

/** The built shim, or why there is none on this machine. */
export type BadDisk = { shim: string } | { missing: string };

function build(): BadDisk {
  if (process.platform !== 'linux') return { missing: `${process.platform} has no LD_PRELOAD` };
  const shim = join(mkdtempSync(join(tmpdir(), 'hailong-bad-disk-')), 'bad-disk.so');
  const flags = ['-shared', '-fPIC', '-O1', '-Wall', '-Wextra', '-Werror'];
  const { error, status, stderr } = spawnSync('cc', [...flags, '-o', shim, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (error) return { missing: `the C compiler "cc" cannot be run: ${error.message}` };
  if (status !== 0) throw new Error(`cc could not build ${source}:\n${stderr}`);
  return { shim };
}

let built: BadDisk | undefined;

/** Compiles the disk that fails when told to, once in a process. */
export function buildBadDisk(): BadDisk {
  built ??= build();
  return built;
}
