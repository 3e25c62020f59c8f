import type { ElementSeen } from '../page-seen.ts';

/** What can be read of an element without moving anything. */
export type ElementFacts = Omit<
  ElementSeen,
  'place' | 'document' | 'hiddenBy' | 'coveredBy' | 'colors' | 'asks'
>;

/** Runs in a page: reads an element's attributes, state and size. */
export function readElement(element: Element): ElementFacts {
  const heard = globalThis.hailongHeard;
  const type = customElements.get('hailong-survey') as { version?: string } | undefined;
  const own = element as { client?: unknown };
  const { width, height } = element.getBoundingClientRect();
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return {
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    isDefined: element.matches(':defined'),
    isShown: (element.shadowRoot?.querySelectorAll('button, input, a').length ?? 0) > 0,
    hasOwnClient: Boolean(own.client),
    version: type?.version,
    survey: heard?.shown.find(({ target }) => target === element)?.survey,
    errors: (heard?.errors ?? [])
      .filter(({ target }) => target === element)
      .map(({ message }) => message),
    width: Math.round(width),
    height: Math.round(height),
    fallback: links.map(({ href }) => href),
  };
}
