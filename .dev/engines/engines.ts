import { type EngineName } from './engine-name.ts';
import { findFirefox } from './find-firefox.ts';
import { findWebkit } from './find-webkit.ts';

/** How to see whether an engine is here, and what Debian calls it. */
export interface Engine {
  isInstalled(): boolean;
  packages: readonly string[];
}

/** The engines. A Chromium is always here: where the system has none, npm brings it. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  chromium: { isInstalled: () => true, packages: [] },
  firefox: { isInstalled: () => findFirefox() !== undefined, packages: ['firefox-esr'] },
  webkit: {
    isInstalled: () => findWebkit() !== undefined,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};
