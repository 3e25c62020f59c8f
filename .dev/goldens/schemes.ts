/** What a citizen's system does with colours, as media features. Most themes that force colours are dark. */
export const schemes = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const;

/** The name of a scheme. */
export type Scheme = keyof typeof schemes;

/** The names of the schemes, in the order in which they are pictured. */
export const SCHEMES = Object.keys(schemes) as Scheme[];
