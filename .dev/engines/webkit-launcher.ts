import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import { type Webkit } from './find-webkit.ts';
import { startWebkitDriver, type WebkitDriver } from './start-webkit-driver.ts';
import { WebdriverSession } from './webdriver-session.ts';
import { WebkitPage } from './webkit-page.ts';

/** Runs test files in WebKitGTK, one after the other in one window. */
export class WebkitLauncher implements BrowserLauncher {
  readonly name = 'WebKitGTK';
  // The commands of the test runner call a page of this type by methods; it has none for drivers
  // that resizes a window.
  readonly type = 'playwright';
  readonly concurrency = 1;
  private readonly active = new Map<string, string>();
  private driver?: WebkitDriver;
  private session: WebdriverSession | undefined;

  private readonly webkit: Webkit;

  constructor(webkit: Webkit) {
    this.webkit = webkit;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.active.set(id, url);
    const session = (this.session ??= await this.open());
    await this.lead(session, url);
  }

  isActive(id: string): boolean {
    return this.active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.active.get(id);
  }

  getPage(): WebkitPage {
    if (!this.session) throw new Error('no page: a command came before a test file was started');
    return new WebkitPage(this.session);
  }

  async stopSession(id: string): Promise<SessionResult> {
    this.active.delete(id);
    if (this.session) await this.lead(this.session, 'about:blank');
    return {};
  }

  async stop(): Promise<void> {
    await this.session?.end().finally(() => this.driver?.stop());
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK runs on a screen without a monitor'));
  }

  /** Goes to an address; a browser that can no longer be led is given up for a new one. */
  private async lead(session: WebdriverSession, url: string): Promise<void> {
    await session.goTo(url).catch((error: Error) => {
      this.session = undefined;
      this.driver?.stop();
      throw error;
    });
  }

  private async open(): Promise<WebdriverSession> {
    this.driver = await startWebkitDriver(this.webkit);
    return WebdriverSession.open(this.driver.port, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: this.webkit.browser, args: ['--automation'] },
    });
  }
}
