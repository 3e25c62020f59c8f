import { createClient, type Client } from '@hailong/client';
import { readCollectors } from '../host/read-collectors.ts';
import { createReport, tell } from '../host/tell.ts';
import { version } from '../version.ts';
import { createStatusView, type StatusView } from './create-status-view.ts';
import { statusTexts } from './status-texts.ts';
import { watchOutbox, type OutboxCounts } from './watch-outbox.ts';

/** Servers that render pages import the class without a DOM. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Tells the citizen how many ratings of this device wait or were not recorded, and delivers what
 * waits from any page of the site, also one without a survey. It shows nothing when there is nothing to
 * tell. The host hears of every change by `hailong-status`.
 *
 * @tagname hailong-status
 *
 * @attr {string} collector - base URLs of the collectors, separated by spaces
 * @attr {string} lang - `vi` or `en`; else that of the nearest ancestor
 *
 * @fires hailong-status - the two numbers have changed
 * @fires hailong-error - the page's own mistake, told once; also on the console
 *
 * @csspart status - the lines that tell the numbers
 * @csspart button - sends what waits at once
 */
export class HailongStatus extends Base {
  /** Tells two versions on one page apart. */
  static readonly version = version;
  static readonly observedAttributes = ['collector', 'lang'];

  private readonly report = createReport(this);
  private given: Client | undefined = undefined;
  private view: StatusView | undefined = undefined;
  private counts: OutboxCounts = { pending: 0, refused: 0 };
  private stop: (() => void) | undefined = undefined;

  /** A client of the host's own; without it the element makes one for its collectors. */
  get client(): Client | undefined {
    return this.given;
  }

  set client(client: Client | undefined) {
    this.given = client;
    if (this.isConnected) this.connectedCallback();
  }

  connectedCallback(): void {
    this.disconnectedCallback();
    try {
      this.stop = this.start();
    } catch (error) {
      this.report((error as Error).message);
    }
  }

  disconnectedCallback(): void {
    this.stop?.();
    this.stop = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'lang') this.draw();
    else this.connectedCallback();
  }

  private start(): () => void {
    const collector = readCollectors(this.getAttribute('collector'));
    const own = this.given ? undefined : createClient({ collector });
    const client = this.given ?? (own as Client);
    this.view ??= createStatusView(this);
    this.view.onSend(client.drain);
    const stopWatching = watchOutbox(client, (counts) => {
      const isChanged = `${Object.values(counts)}` !== `${Object.values(this.counts)}`;
      this.counts = counts;
      this.draw();
      if (isChanged) tell(this, 'status', counts);
    });
    return () => {
      stopWatching();
      own?.close();
    };
  }

  private draw(): void {
    const lang = this.lang || this.closest<HTMLElement>('[lang]')?.lang;
    this.view?.show(this.counts, ...statusTexts([lang]));
  }
}
