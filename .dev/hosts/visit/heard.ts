/** What a page has heard of the element, and of its own policy. */
export interface Heard {
  events: { type: string; detail: { id?: string; message?: string; [name: string]: unknown } }[];
  /** Directive and blocked address of each violation. */
  violations: string[];
}

declare global {
  interface Window {
    heard: Heard;
  }
}

/** Runs in a page before its own scripts: writes down what is told there. */
export function listen(): void {
  const heard: Heard = { events: [], violations: [] };
  Object.defineProperty(window, 'heard', { value: heard });
  for (const name of ['ready', 'saved', 'recorded', 'refused', 'error']) {
    window.addEventListener(`hailong-${name}`, (event) => {
      const { type, detail } = event as CustomEvent;
      heard.events[heard.events.length] = { type, detail };
    });
  }
  window.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, disposition } = event;
    heard.violations[heard.violations.length] =
      `${disposition === 'report' ? 'report ' : ''}${effectiveDirective} ${blockedURI}`;
  });
}
