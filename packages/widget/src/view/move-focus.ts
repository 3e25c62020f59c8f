/** The element that a screen is drawn in; `requestUpdate` resolves once it is drawn anew. */
export interface ScreenHost extends HTMLElement {
  requestUpdate(): Promise<void>;
}

/** Moves the focus once the screen is drawn anew; to the title where there is nothing of the kind. */
export async function moveFocus(host: ScreenHost, selector: string): Promise<void> {
  await host.requestUpdate();
  const root = host.shadowRoot as ShadowRoot;
  const found = root.querySelector(selector) ?? root.querySelector('#_title');
  (found as HTMLElement | null)?.focus();
}
