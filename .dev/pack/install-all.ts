import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Makes a project that depends on tarballs alone, and has npm install them. What they depend on
 * besides each other comes from the registry or the cache. Throws where npm fails.
 */
export function installAll(project: string, tarballs: Readonly<Record<string, string>>): void {
  mkdirSync(project, { recursive: true });
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]),
  );
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies };
  writeFileSync(
    `${project}/package.json`,
    JSON.stringify({ ...manifest, overrides: dependencies }),
  );
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  execFileSync('npm', ['install', '--silent', ...options], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
