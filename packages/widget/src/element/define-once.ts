import { version } from '../version.ts';

/** Registers an element; a second time is silent for the same version and warns for another. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const registered = customElements.get(name) as { version?: string } | undefined;
  if (!registered) customElements.define(name, element);
  else if (registered.version !== version) {
    // eslint-disable-next-line no-console -- two versions on one page are the integrator's to mend
    console.warn(`<${name}> ${registered.version} is registered already; ${version} is not used`);
  }
}
