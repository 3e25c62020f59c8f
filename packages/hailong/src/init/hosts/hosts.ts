import { angular } from './angular.ts';
import { autoMount } from './auto-mount.ts';
import type { HostId } from './host-id.ts';
import type { Host } from './host.ts';
import { html } from './html.ts';
import { iframe } from './iframe.ts';
import { kiosk } from './kiosk.ts';
import { liferay } from './liferay.ts';
import { link } from './link.ts';
import { react } from './react.ts';
import { svelte } from './svelte.ts';
import { vue } from './vue.ts';
import { webforms } from './webforms.ts';

/** Every kind of page, by its name, in the order in which they are offered. */
export const hosts: Readonly<Record<HostId, Host>> = {
  html,
  'auto-mount': autoMount,
  react,
  vue,
  angular,
  svelte,
  liferay,
  webforms,
  iframe,
  link,
  kiosk,
};
