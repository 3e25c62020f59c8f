import { version } from '../version.ts';

/**
 * Registers an element; a second time is silent for the same version and warns for another. Servers
 * that render pages have no registry and register nothing.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const registered = registry?.get(name) as { version?: string } | undefined;
  if (!registered) registry?.define(name, element);
  else if (registered.version !== version) {
    // eslint-disable-next-line no-console -- two versions on one page are the integrator's to mend
    console.warn(`<${name}> ${registered.version} is registered already; ${version} is not used`);
  }
}
