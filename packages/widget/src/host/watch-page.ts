import { readCollectors } from './read-collectors.ts';

/** What is told, and has to be drawn anew. */
interface WatchedElement {
  collector: string | undefined;
  requestUpdate(): unknown;
}

/**
 * Gives the function that begins and ends to listen to the page on behalf of an element. It is drawn
 * anew for another scheme, and a collector that the page's Content Security Policy keeps out is
 * reported: to the citizen it looks like a network that never comes back.
 */
export function watchPage(
  host: WatchedElement,
  report: (message: string) => void,
): (isOn: boolean) => void {
  const scheme = matchMedia('(prefers-color-scheme:dark)');
  const onScheme = () => void host.requestUpdate();
  const onViolation = ({
    effectiveDirective,
    blockedURI,
    disposition,
  }: SecurityPolicyViolationEvent) => {
    // A policy that only reports keeps nothing out.
    if (effectiveDirective !== 'connect-src' || disposition === 'report') return;
    const blocked = readCollectors(host.collector).find((each) =>
      blockedURI.startsWith(new URL(each, location.href).origin),
    );
    if (blocked) report(`collector ${blocked}: blocked; the page's policy needs it in connect-src`);
  };
  return (isOn) => {
    // The page would keep alive what listens to it.
    const change = isOn ? 'addEventListener' : 'removeEventListener';
    scheme[change]('change', onScheme);
    document[change]('securitypolicyviolation', onViolation as EventListener);
  };
}
