import type { FastifyInstance } from 'fastify';
import { addPublicFile } from '../http/add-public-file.ts';
import { keepVersion, readVersions } from '../public-files/kept-versions.ts';
import { ownFiles } from '../public-files/own-files.ts';
import type { VersionFiles } from '../public-files/public-file.ts';
import type { Services } from '../services.ts';
import { collectorVersion } from '../version.ts';

/** What can be served still is: the operator reads in the log what could not be kept or read. */
function attempt<T>(act: () => T, otherwise: T, { onFault }: Services): T {
  try {
    return act();
  } catch (error) {
    onFault(error);
    return otherwise;
  }
}

/** Keeps the own version for the collectors after this one, and gives the versions of those before. */
function exchange(own: VersionFiles, directory: string, services: Services): VersionFiles[] {
  attempt(() => keepVersion(directory, own), undefined, services);
  const kept = attempt(() => readVersions(directory), [], services);
  return kept.filter(({ version }) => version !== own.version);
}

/**
 * Adds `GET /v{version}/…`: the widget, the themes and what belongs to them, of this version and of
 * every version that the configured directory keeps, so that a page that names an older one goes on
 * working when the collector is upgraded. Throws when the widget that is named is missing.
 */
export function addGetPublicFiles(app: FastifyInstance, services: Services): void {
  const { widgetFile, versionsDirectory } = services.config;
  const own = { version: collectorVersion, files: ownFiles(widgetFile) };
  const others = versionsDirectory === undefined ? [] : exchange(own, versionsDirectory, services);
  for (const { version, files } of [own, ...others])
    for (const file of files) addPublicFile(app, version, file);
}
