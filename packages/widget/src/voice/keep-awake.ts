/**
 * Tells an element that somebody is there: a kiosk would go on to the next citizen while this one
 * listens or speaks. The page around it hears nothing of that.
 */
export function keepAwake(host: Element): void {
  host.dispatchEvent(new Event('pointerdown'));
}
