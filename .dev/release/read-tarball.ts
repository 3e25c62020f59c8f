import { execFileSync } from 'node:child_process';

/** Gives the text of a file in a tarball of npm, such as `package.json`. */
export function readTarball(tarball: string, file: string): string {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return execFileSync('tar', ['-xzOf', tarball, `package/${file}`], options);
}
