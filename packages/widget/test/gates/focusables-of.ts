const FOCUSABLE = 'a[href], button, input, textarea, select, summary, [tabindex]';

/** Gives what the Tab key must reach, in the order of the document; a group of radios is one stop. */
export function focusablesOf(root: ParentNode): HTMLElement[][] {
  const stops = new Map<unknown, HTMLElement[]>();
  for (const element of root.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    const isOff = element.matches('[tabindex="-1"]:not(input, button, textarea, a), :disabled');
    if (isOff || !element.checkVisibility()) continue;
    const isRadio = element.matches('[type=radio]');
    const stop = isRadio ? (element as HTMLInputElement).name : element;
    stops.set(stop, [...(stops.get(stop) ?? []), element]);
  }
  return [...stops.values()];
}
