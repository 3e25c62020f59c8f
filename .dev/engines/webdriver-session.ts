import { SCREEN, type Size } from './screen.ts';

/** Where the pointer stands until a test moves it: in the middle of the screen. */
const POINTER = { x: SCREEN.width / 2, y: SCREEN.height / 2 };

type Method = 'POST' | 'DELETE';

/** How long a driver may take to do what it is told, in milliseconds, the start of a browser included. */
const ANSWER_LIMIT_MS = 20_000;

async function call<Answer>(method: Method, url: string, body?: object): Promise<Answer> {
  const signal = AbortSignal.timeout(ANSWER_LIMIT_MS);
  const request = { method, signal, ...(body && { body: JSON.stringify(body) }) };
  const answer = await fetch(url, request).catch((cause: Error) => {
    throw new Error(`${method} ${url}: the driver does not answer: ${cause.message}`, { cause });
  });
  const { value } = (await answer.json()) as {
    value: Answer & { error?: string; message?: string };
  };
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

/**
 * A browser led through a driver, in the words of the standard: https://www.w3.org/TR/webdriver2/.
 * A client from npm brings downloaders of drivers for browsers that no test here runs in.
 */
export class WebdriverSession {
  private readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  /** Starts a browser at a driver that listens on a port of this machine. */
  static async open(port: number, capabilities: object): Promise<WebdriverSession> {
    const url = `http://127.0.0.1:${port}/session`;
    const wish = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await call<{ sessionId: string }>('POST', url, wish);
    return new WebdriverSession(`${url}/${sessionId}`);
  }

  async goTo(url: string): Promise<void> {
    await call('POST', `${this.url}/url`, { url });
  }

  /** Makes the page so large, whatever the window adds around it. */
  async resize({ width, height }: Size): Promise<void> {
    await this.place({ width, height });
    const inner = await this.evaluate<Size>('return { width: innerWidth, height: innerHeight }');
    const missing = { width: width - inner.width, height: height - inner.height };
    if (!missing.width && !missing.height) return;
    const outer = { width: width + missing.width, height: height + missing.height };
    await this.place(outer);
  }

  /** Does steps with one device, such as a keyboard. */
  async act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await call('POST', `${this.url}/actions`, { actions: [{ type, id: type, actions }] });
  }

  async evaluate<Answer>(script: string): Promise<Answer> {
    return call('POST', `${this.url}/execute/sync`, { script, args: [] });
  }

  async end(): Promise<void> {
    await call('DELETE', this.url);
  }

  /** Without a window manager only the window under the pointer has the focus. */
  private async place({ width, height }: Size): Promise<void> {
    const [x, y] = [POINTER.x - Math.floor(width / 2), POINTER.y - Math.floor(height / 2)];
    await call('POST', `${this.url}/window/rect`, { x, y, width, height });
  }
}
