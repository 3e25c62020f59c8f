import { fileTag } from '../site/element.ts';
import { policy, records } from './declare-policy.ts';

policy('none', () => ({}), records);

policy(
  "default-src 'none'; script-src FILE; style-src 'none'; connect-src COLLECTOR",
  ({ collector }) =>
    `default-src 'none'; script-src ${collector}; style-src 'none'; connect-src ${collector}`,
  records,
  { around: (box) => box.replace(/ style="[^"]*"/, '') },
);

policy(
  "the same with img-, font-, media-, worker-, child-, object-, manifest-src 'none'",
  ({ collector }) =>
    `default-src 'none'; script-src ${collector}; style-src 'none'; connect-src ${collector}; ` +
    ['img', 'font', 'media', 'worker', 'child', 'frame', 'object', 'manifest']
      .map((each) => `${each}-src 'none'`)
      .join('; '),
  records,
  { around: (box) => box.replace(/ style="[^"]*"/, '') },
);

policy(
  "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ({ collector }) =>
    `default-src 'self'; script-src 'self' ${collector}; connect-src 'self' ${collector}; ` +
    "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  records,
  { around: (box) => box.replace(/ style="[^"]*"/, '') },
);

policy('in a meta tag of the page', () => ({}), records, {
  around: (box) => box.replace(/ style="[^"]*"/, ''),
  tag: (site) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${site.collector}; connect-src ${site.collector}">${fileTag(site)}`,
});
