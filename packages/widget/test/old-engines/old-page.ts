import { createFakeCollector } from '../../../client/test/support/fake-collector.ts';
import { takeAway, type View } from './lacking.ts';

const CDN_FILE = new URL('../../dist/cdn/hailong.js', import.meta.url).href;

/** A page in an engine that lacks much, with the one script tag that a portal writes. */
export interface OldPage {
  view: View;
  collector: ReturnType<typeof createFakeCollector>;
  /** Waits until the element has told of a step. */
  told(type: string): Promise<Event>;
  root: ShadowRoot;
}

function load(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`not built: ${CDN_FILE}`)));
  });
}

/** Opens such a page; what it lacks is gone before the built file is loaded. */
export async function openOldPage(): Promise<OldPage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as View;
  const collector = createFakeCollector();
  takeAway(view);
  view.fetch = collector.fetch;
  const script = view.document.createElement('script');
  const isLoaded = load(script);
  const told = (type: string) =>
    new Promise<Event>((resolve) => view.document.addEventListener(type, resolve, { once: true }));
  const isReady = told('hailong-ready');
  script.dataset['collector'] = 'https://collector.example';
  script.dataset['lang'] = 'vi';
  script.src = CDN_FILE;
  view.document.body.append(script);
  await Promise.all([isLoaded, isReady]);
  const root = view.document.querySelector('hailong-survey')!.shadowRoot!;
  return { view, collector, told, root };
}
