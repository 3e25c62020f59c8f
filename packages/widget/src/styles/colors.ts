/** What the colours are for, in the order of the values of a scheme. */
const purposes = 'surface text text-muted border accent on-accent focus danger';

/** Takes each colour from the host's custom property, else from the values, which are safe pairs. */
function scheme(name: string, values: string): string {
  const colors = values.split(' ');
  const lines = purposes
    .split(' ')
    .map((each, at) => `--_${each}:var(--hailong-color-${each}, ${colors[at]})`);
  return `color-scheme:${name};${lines.join(';')}`;
}

const light = scheme('light', '#fff #123 #456 #789 #059 #fff #b50 #b22');
const dark = scheme('dark', '#123 #eef #abc #789 #8cf #012 #fc6 #f99');

/** The colours: light or dark as the system is, unless the `theme` attribute says otherwise. */
export const colors =
  `.root{${light}}` +
  `@media(prefers-color-scheme:dark){:host(:not([theme=light])) .root{${dark}}}` +
  `:host([theme=dark]) .root{${dark}}`;
