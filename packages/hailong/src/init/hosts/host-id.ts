/** The kinds of page that a survey can be put on. */
export const hostIds = [
  'html',
  'auto-mount',
  'react',
  'vue',
  'angular',
  'svelte',
  'liferay',
  'webforms',
  'iframe',
  'link',
  'kiosk',
] as const;

/** The name of a kind of page. */
export type HostId = (typeof hostIds)[number];
