import { dark as darkValues, light as lightValues, purposes } from './default-colors.ts';

/** Takes each colour from the host's custom property, else from the values, which are safe pairs. */
function scheme(name: string, values: string): string {
  const colors = values.split(' ');
  const lines = purposes
    .split(' ')
    .map((each, at) => `--_${each}:var(--hailong-color-${each}, ${colors[at]})`);
  return `color-scheme:${name};${lines.join(';')}`;
}

const light = scheme('light', lightValues);
const dark = scheme('dark', darkValues);

/** The colours: light or dark as the system is, unless the `theme` attribute says otherwise. */
export const colors =
  `.root{${light}}` +
  `@media(prefers-color-scheme:dark){:host(:not([theme=light])) .root{${dark}}}` +
  `:host([theme=dark]) .root{${dark}}`;
