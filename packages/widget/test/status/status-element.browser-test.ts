import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { createClient, createResponseId, type Client, type OutboxStorage } from '@hailong/client';
import { firstRevision } from '../../../protocol/fixtures/responses.ts';
import '../../src/status/status-element.define.ts';
import type { HailongStatus } from '../../src/status/status-element.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** A storage in memory. */
function createStorage(): OutboxStorage {
  const records = new Map<string, unknown>();
  return {
    getAll: async () => [...records.values()],
    get: async (key) => records.get(key),
    write: async (changes) => {
      for (const [key, record] of Object.entries(changes)) {
        if (record === undefined) records.delete(key);
        else records.set(key, record);
      }
    },
  };
}

/** A client whose collector does as a test says. */
function createSite() {
  const site = { answer: (): Response => new Response('', { status: 503 }), client: {} as Client };
  const fetch = async () => site.answer();
  const collector = 'https://collector.example';
  site.client = createClient({ collector, storage: createStorage(), locks: null, fetch });
  return site;
}

describe('the status of the outbox', () => {
  let site: ReturnType<typeof createSite>;
  let status: HailongStatus;
  const lines = () => status.shadowRoot!.querySelector('[role=status]')!.textContent;
  const button = () => status.shadowRoot!.querySelector('button')!;
  const next = () =>
    new Promise<CustomEvent>((resolve) =>
      status.addEventListener('hailong-status', (event) => resolve(event as CustomEvent), {
        once: true,
      }),
    );
  const submit = () => site.client.submit({ ...firstRevision, id: createResponseId() }).saved;
  /** Tells the page what the widget tells it. */
  const changed = () => dispatchEvent(new Event('hailong-saved'));

  function mount(lang = 'vi'): void {
    status = document.createElement('hailong-status');
    status.lang = lang;
    status.client = site.client;
    document.body.append(status);
  }

  beforeEach(() => {
    site = createSite();
  });
  afterEach(() => {
    status.remove();
    site.client.close();
  });

  it('shows nothing when nothing waits', async () => {
    mount();
    await site.client.pending();
    expect([lines(), button().hidden]).to.deep.equal(['', true]);
  });

  it('says how many ratings wait, and offers to send them', async () => {
    await submit();
    await submit();
    mount();
    const { detail } = await next();
    expect(detail).to.deep.equal({ pending: 2, refused: 0 });
    expect(lines()).to.equal('Có 2 đánh giá đang chờ gửi. Khi có mạng, máy sẽ tự gửi.');
    expect([button().textContent, button().hidden]).to.deep.equal(['Gửi ngay', false]);
  });

  it('has nothing that axe finds against WCAG 2.2 AA', async () => {
    await submit();
    mount();
    await next();
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(status, { runOnly });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('sends when the button is pressed, and says so', async () => {
    await submit();
    mount();
    await next();
    const attempt = new Promise<void>((resolve) => {
      site.answer = () => {
        resolve();
        return new Response('', { status: 503 });
      };
    });
    button().click();
    expect(lines()).to.equal('Đang gửi…');
    await attempt;
  });

  it('says that a rating was refused, in the language of the page', async () => {
    const problem = JSON.stringify({ code: 'invalid-answer' });
    site.answer = () => new Response(problem, { status: 422 });
    await site.client.submit({ ...firstRevision, id: createResponseId() }).recorded;
    mount('en');
    await next();
    expect(lines()).to.equal(
      'Ratings not recorded: 1. Please tell the agency handling your application.',
    );
    expect(button().hidden).to.equal(true);
  });

  it('hears what the widget tells', async () => {
    mount();
    await site.client.pending();
    await submit();
    const heard = next();
    changed();
    expect((await heard).detail).to.deep.equal({ pending: 1, refused: 0 });
  });

  it('says without a collector what is missing, and leaves the page alone', () => {
    const { error } = console;
    const messages: string[] = [];
    console.error = (message: string) => messages.push(message);
    status = document.createElement('hailong-status');
    document.body.append(status);
    Object.assign(console, { error });
    expect(messages).to.deep.equal([
      '<hailong-status> createClient: received no collector, expected one or transports',
    ]);
  });
});
