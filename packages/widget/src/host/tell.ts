/** Tells the host page of an event, which bubbles and crosses shadow roots. */
export function tell(host: Element, event: string, detail: object): void {
  host.dispatchEvent(
    new CustomEvent(`hailong-${event}`, { detail, bubbles: true, composed: true }),
  );
}

/** Gives the function that tells the host page of a mistake, each one once. */
export function createReport(host: Element): (message: string) => void {
  const reported = new Set<string>();
  return (message) => {
    if (reported.has(message)) return;
    reported.add(message);
    // eslint-disable-next-line no-console -- the only sign to an integrator who listens to no event
    console.error(`<${host.localName}> ${message}`);
    tell(host, 'error', { message });
  };
}
