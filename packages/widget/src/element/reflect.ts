/**
 * Gives an element class a property for each attribute, as the elements of HTML have: a string, or
 * `undefined` where the attribute is absent.
 */
export function reflect(element: typeof HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? undefined;
      },
      set(this: HTMLElement, value: unknown) {
        if (value === undefined || value === null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
  }
}

/** Hands values that were set before the class was registered to the class's own properties. */
export function takeEarly(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.prototype.hasOwnProperty.call(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
