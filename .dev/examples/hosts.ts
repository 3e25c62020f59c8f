import { framework } from './hosts/framework.ts';
import { iframeHost } from './hosts/iframe-host.ts';
import { kiosk } from './hosts/kiosk.ts';
import { liferay } from './hosts/liferay.ts';
import { plainHtml } from './hosts/plain-html.ts';
import { qrLink } from './hosts/qr-link.ts';
import { webforms } from './hosts/webforms.ts';
import type { Host } from './visit.ts';

/** Every example that is installed from the tarballs; the heaviest first, so that it runs beside the others. */
export const hosts: readonly Host[] = [
  framework('angular'),
  framework('react'),
  framework('vue'),
  framework('svelte'),
  liferay,
  webforms,
  plainHtml,
  iframeHost,
  qrLink,
  kiosk,
];
