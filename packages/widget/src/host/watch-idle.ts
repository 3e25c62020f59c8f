/** How long it is said that the screen will begin anew, in milliseconds: WCAG 2.2.1 asks for 20 s. */
export const WARNING_MS = 20_000;

/** How long nobody has to touch a kiosk, in seconds, unless the host page says otherwise. */
const RESET_SECONDS = 60;

/**
 * Watches whether anybody touches an element of the channel `kiosk`, from one touch on. The
 * attribute `reset-seconds` gives the time until `leave`; for the last part of it `warn` has been
 * called with `true`, and is called with `false` by any touch.
 */
export function watchIdle(
  host: Element & { channel?: unknown },
  warn: (isLeaving: boolean) => void,
  leave: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTouch = () => {
    clearTimeout(timer);
    warn(false);
    if (host.channel !== 'kiosk') return;
    const seconds = Number(host.getAttribute('reset-seconds')) || RESET_SECONDS;
    timer = setTimeout(
      () => {
        warn(true);
        timer = setTimeout(leave, WARNING_MS);
      },
      Math.max(seconds * 1000 - WARNING_MS, WARNING_MS),
    );
  };
  // While they come down: the keys of a comment go no further than its field.
  for (const type of ['pointerdown', 'click', 'keydown'])
    host.addEventListener(type, onTouch, true);
}
