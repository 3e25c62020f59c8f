/** The documents of the bundled themes, by the name of the theme. */
export const bundledFiles: Readonly<Record<string, string>> = {
  neutral: 'tokens.json',
  red: 'bundled/red.tokens.json',
  blue: 'bundled/blue.tokens.json',
  'high-contrast': 'bundled/high-contrast.tokens.json',
};
