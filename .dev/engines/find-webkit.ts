import { existsSync, globSync } from 'node:fs';

/** The browser of WebKitGTK, the driver that leads it, and the screen it is drawn on. */
export interface Webkit {
  browser: string;
  driver: string;
  screen: string;
}

/** Finds WebKitGTK as Debian and Ubuntu install it; undefined where a part of it is missing. */
export function findWebkit(): Webkit | undefined {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  return browser && existsSync(driver) && existsSync(screen)
    ? { browser, driver, screen }
    : undefined;
}
