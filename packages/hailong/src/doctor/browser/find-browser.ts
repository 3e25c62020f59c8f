import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Text } from '../../language/text.ts';

/** What browsers are called where programs are found by their name. */
const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
];

type Environment = Record<string, string | undefined>;

/** What finding works with; parameters so that tests need no browser. */
export interface FindOptions {
  environment: Environment;
  platform?: NodeJS.Platform;
  exists?(path: string): boolean;
}

function candidates({ environment, platform = process.platform }: FindOptions): string[] {
  if (platform === 'darwin') return MAC_PATHS;
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return roots.flatMap((root) =>
      WINDOWS_PATHS.map((path) => `${environment[root] ?? 'C:'}\\${path}`),
    );
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** Says what to do where no browser is found. */
export const NO_BROWSER: Text = {
  vi: `Không tìm thấy Chrome, Chromium, Edge hay Cốc Cốc trên máy này.
Cài một trình duyệt trong số đó (Debian, Ubuntu: apt install chromium), hoặc chỉ ra nó:
  hailong doctor URL --browser /duong/dan/toi/chrome
  CHROME_PATH=/duong/dan/toi/chrome hailong doctor URL`,
  en: `No Chrome, Chromium, Edge or Cốc Cốc was found on this machine.
Install one of them (Debian, Ubuntu: apt install chromium), or name it:
  hailong doctor URL --browser /path/to/chrome
  CHROME_PATH=/path/to/chrome hailong doctor URL`,
};

/** Finds an installed browser: `CHROME_PATH`, else the first that is where browsers are put. */
export function findBrowser(options: FindOptions): string | undefined {
  const { environment, exists = existsSync } = options;
  return environment['CHROME_PATH'] || candidates(options).find((path) => exists(path));
}
