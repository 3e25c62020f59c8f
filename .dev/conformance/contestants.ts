import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../system/install-packages.ts';
import type { Contestant, Place } from './contestant.ts';
import { startForeign } from './foreign-process.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Workers of PHP's own server: with one, nothing would be at the same time. */
const PHP_WORKERS = 4;

function answers(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

function settings({ port, surveys, origin }: Place, database: string): Record<string, string> {
  return {
    HAILONG_HOST: '127.0.0.1',
    HAILONG_PORT: `${port}`,
    HAILONG_ORIGINS: origin,
    HAILONG_SURVEYS_DIRECTORY: surveys,
    HAILONG_DATABASE: database,
  };
}

function urlOf({ port }: Place): string {
  return `http://127.0.0.1:${port}`;
}

const ours: Contestant = {
  name: 'packages/collector',
  whyNot: () => undefined,
  prepare: () => undefined,
  start: (place) =>
    startForeign({
      command: process.execPath,
      args: ['--conditions=hailong-source', 'packages/collector/src/cli/main.ts', 'serve'],
      cwd: root,
      env: settings(place, join(place.folder, 'hailong.sqlite')),
      url: urlOf(place),
    }),
};

const php: Contestant = {
  name: 'examples/collector-php',
  whyNot() {
    const isThere = () => {
      const modules = answers('php', '-m') ?? '';
      return ['pdo_sqlite', 'intl', 'iconv'].every((name) => modules.includes(name));
    };
    return installPackages(['php-cli', 'php-sqlite3', 'php-intl'], isThere);
  },
  prepare: () => undefined,
  canonical: () => ['php', [`${root}examples/collector-php/canonical.php`]],
  start: (place) =>
    startForeign({
      command: 'php',
      args: ['-S', `127.0.0.1:${place.port}`, 'index.php'],
      cwd: `${root}examples/collector-php`,
      env: {
        ...settings(place, join(place.folder, 'hailong.sqlite')),
        PHP_CLI_SERVER_WORKERS: `${PHP_WORKERS}`,
      },
      url: urlOf(place),
    }),
};

const java: Contestant = {
  name: 'examples/collector-java',
  whyNot: () =>
    installPackages(['openjdk-17-jdk-headless'], () => answers('javac', '-version') !== undefined),
  prepare(folder) {
    const sources = globSync(`${root}examples/collector-java/src/*.java`);
    execFileSync('javac', ['-d', join(folder, 'classes'), ...sources], { stdio: 'inherit' });
  },
  canonical: (folder) => ['java', ['-cp', join(folder, 'classes'), 'Canonical']],
  start: (place) =>
    startForeign({
      command: 'java',
      args: ['-cp', join(place.folder, 'classes'), 'Collector'],
      cwd: root,
      env: settings(place, join(place.folder, 'hailong.journal')),
      url: urlOf(place),
    }),
};

/** The collectors that the kit is run against: ours, and the two that others may begin with. */
export const contestants: readonly Contestant[] = [ours, php, java];
