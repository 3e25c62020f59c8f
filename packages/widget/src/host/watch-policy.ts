/**
 * Reports a collector that the page's Content Security Policy keeps out: to the citizen it looks
 * like a network that never comes back.
 */
export function watchPolicy(
  collectors: readonly string[],
  report: (message: string) => void,
): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, disposition }) => {
      // A policy that only reports keeps nothing out.
      if (effectiveDirective !== 'connect-src' || disposition === 'report') return;
      const blocked = collectors.find((each) =>
        blockedURI.startsWith(new URL(each, location.href).origin),
      );
      if (blocked)
        report(`collector ${blocked}: blocked; the page's policy needs it in connect-src`);
    },
  );
}
