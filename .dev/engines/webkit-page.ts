import { type Size } from './screen.ts';
import { type WebdriverSession } from './webdriver-session.ts';

/** The keys that the standard writes as characters of their own, by their names in a page. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface Media {
  colorScheme?: string;
  reducedMotion?: string;
}

function characterOf(key: string): string {
  const character = KEYS[key] ?? key;
  if ([...character].length === 1) return character;
  throw new Error(`unknown key: received "${key}", expected one character or ${Object.keys(KEYS)}`);
}

/** The page of WebKitGTK, with the methods that the commands of the test runner call. */
export class WebkitPage {
  readonly keyboard = {
    down: (key: string) => this.press(key, 'keyDown'),
    up: (key: string) => this.press(key, 'keyUp'),
    press: (key: string) => this.press(key, 'keyDown', 'keyUp'),
    type: async (text: string) => {
      for (const character of text) await this.keyboard.press(character);
    },
  };

  private readonly session: WebdriverSession;

  constructor(session: WebdriverSession) {
    this.session = session;
  }

  async setViewportSize(size: Size): Promise<void> {
    await this.session.resize(size);
  }

  /** Takes only what the page has been started with: light, and without motion. */
  emulateMedia({ colorScheme = 'light', reducedMotion = 'reduce' }: Media): Promise<void> {
    if (colorScheme === 'light' && reducedMotion === 'reduce') return Promise.resolve();
    return Promise.reject(new Error(`not possible: ${colorScheme}, ${reducedMotion}`));
  }

  private async press(key: string, ...types: string[]): Promise<void> {
    const value = characterOf(key);
    const steps = types.map((type) => ({ type, value }));
    await this.session.act('key', steps);
  }
}
