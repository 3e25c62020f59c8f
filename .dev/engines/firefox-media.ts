import type { Browser, MediaFeature, Page } from 'puppeteer-core';

/** What puppeteer speaks to Firefox through, and does not show: https://w3c.github.io/webdriver-bidi/. */
interface Bidi {
  send<Result>(method: string, params: object): Promise<{ result: Result }>;
}

/** The settings of Firefox that stand behind a media feature, for each value of it. */
const PREFERENCES: Readonly<Record<string, Readonly<Record<string, [string, number]>>>> = {
  'prefers-color-scheme': {
    dark: ['layout.css.prefers-color-scheme.content-override', 0],
    light: ['layout.css.prefers-color-scheme.content-override', 1],
  },
  'prefers-reduced-motion': {
    reduce: ['ui.prefersReducedMotion', 1],
    'no-preference': ['ui.prefersReducedMotion', 0],
  },
  'forced-colors': {
    active: ['browser.display.document_color_use', 2],
    none: ['browser.display.document_color_use', 1],
  },
};

function scriptFor({ name, value = '' }: MediaFeature): string {
  const preference = PREFERENCES[name]?.[value];
  if (preference) return `Services.prefs.setIntPref(...${JSON.stringify(preference)})`;
  throw new Error(`unknown media feature: received ${name}: ${value}`);
}

/** Sets media features of a Firefox that was started with `--remote-allow-system-access`. */
async function setMedia(browser: Browser, features: readonly MediaFeature[]): Promise<void> {
  const { connection } = browser as Browser & { connection: Bidi };
  const { result } = await connection.send<{ contexts: [{ context: string }] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const target = { context: result.contexts[0].context };
  const expression = features.map(scriptFor).join(';');
  await connection.send('script.evaluate', { expression, target, awaitPromise: false });
}

/** Lets a page emulate media features, which puppeteer can in Chromium only. */
export function withFirefoxMedia(page: Page): Page {
  return Object.assign(page, {
    emulateMediaFeatures: (features: MediaFeature[]) => setMedia(page.browser(), features),
  });
}
