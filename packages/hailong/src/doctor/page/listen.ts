/** What the page told while it was loading; kept in the page for the other functions here. */
export interface Heard {
  violations: { directive: string; blocked: string; policy: string }[];
  errors: { target: EventTarget | undefined; message: string }[];
  shown: { target: EventTarget | undefined; survey: { id: string; version: number } }[];
}

declare global {
  var hailongHeard: Heard | undefined;
}

/** Runs in a page before its own scripts: keeps what is told by events that nobody can hear later. */
export function listen(): void {
  const heard: Heard = { violations: [], errors: [], shown: [] };
  globalThis.hailongHeard = heard;
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective: directive, blockedURI: blocked, originalPolicy: policy } = event;
    heard.violations.push({ directive, blocked, policy });
  });
  addEventListener('hailong-error', (event) => {
    const { message } = (event as CustomEvent<{ message: string }>).detail;
    heard.errors.push({ target: event.composedPath()[0], message });
  });
  addEventListener('hailong-ready', (event) => {
    const { survey } = (event as CustomEvent<{ survey: { id: string; version: number } }>).detail;
    heard.shown.push({ target: event.composedPath()[0], survey });
  });
}
