/**
 * Reports a collector that the page's Content Security Policy keeps out: to the citizen it looks
 * like a network that never comes back.
 */
export function watchPolicy(
  collectors: readonly string[],
  report: (message: string) => void,
): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== 'connect-src') return;
    const blocked = collectors.find((each) =>
      blockedURI.startsWith(new URL(each, location.href).origin),
    );
    if (blocked) report(`collector ${blocked}: blocked; the page's policy needs it in connect-src`);
  });
}
