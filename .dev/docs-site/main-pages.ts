/** The pages that are looked at in a browser, by what they are. */
export const mainPages: Readonly<Record<string, string>> = {
  'landing vi': '/',
  'landing en': '/en/',
  'guide vi': '/guide/embed.html',
  'guide en': '/en/guide/survey.html',
  protocol: '/en/reference/protocol.html',
  playground: '/playground.html',
};
