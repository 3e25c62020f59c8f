interface LiveElement extends HTMLElement {
  requestUpdate(): void;
}

/**
 * Gives an element class a property for each attribute, as the elements of HTML have: a string, or
 * `undefined` where the attribute is absent; and properties without an attribute.
 */
export function defineProperties(
  element: { prototype: LiveElement },
  attributes: readonly string[],
  others: readonly string[],
): void {
  for (const name of [...attributes, ...others]) {
    const isAttribute = attributes.includes(name);
    const given = new WeakMap<LiveElement, unknown>();
    Object.defineProperty(element.prototype, name, {
      get(this: LiveElement) {
        return isAttribute ? (this.getAttribute(name) ?? undefined) : given.get(this);
      },
      set(this: LiveElement, value: unknown) {
        if (!isAttribute) {
          given.set(this, value);
          this.requestUpdate();
        } else if (value === undefined || value === null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
  }
}

/** Hands values that were set before the class was registered to the class's own properties. */
export function takeEarly(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names) {
    const early = Object.getOwnPropertyDescriptor(own, name);
    if (!early) continue;
    delete own[name];
    own[name] = early.value;
  }
}
