/**
 * The grounds, then the words of the main button, then other words, then edges. On the tint, an
 * option's edge is the accent's.
 */
const names = 'surface tint accent on-accent text text-muted danger border focus'.split(' ');

/**
 * Gives the relative luminance of every colour, with the 0.05 that WCAG adds. The browser turns any
 * notation into linear light, in a gradient that is never painted. NaN where something shines
 * through, because nobody knows what is behind it; nothing where `color-mix` is unknown.
 */
function readLights(root: HTMLElement, taken: string): number[] {
  const { style } = root;
  const mixes = names.map((name) => `color-mix(in srgb-linear,var(--_${name}),#000 0%)`);
  style.cssText = `${taken}background-image:linear-gradient(${mixes})`;
  const colors = getComputedStyle(root).backgroundImage.match(/r [^)]+/g) ?? [];
  style.cssText = taken;
  return colors.map((color) => {
    type Parts = [space: string, red: number, green: number, blue: number, slash?: string];
    const [, red, green, blue, slash] = color.split(' ') as unknown as Parts;
    return slash ? NaN : 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
}

/**
 * Takes the host page's colours back, one by one, until words and edges have the contrast that WCAG
 * 2.2 asks for (1.4.3 and 1.4.11), as the element's own have, and reports the first.
 */
function takeBackColors(root: HTMLElement, report: (message: string) => void): void {
  let taken = '';
  let mistake = '';
  let lights: number[];

  const takeBack = (name: string, at: number) =>
    (at === 3 ? [2] : at > 1 ? [0, at === 7 ? 0 : 1] : []).some((on) => {
      const least = at > 6 ? 3 : 4.5;
      const share = (lights[at] as number) / (lights[on] as number);
      const contrast = Math.max(share, 1 / share);
      const next = [name, names[on], 'surface', 'accent'].find(
        (each) => !taken.includes(`r-${each}:`),
      );
      if (!(contrast < least) || !next) return false;
      mistake ||= `--hailong-color-${name}: received contrast ${contrast.toFixed(3)} to ${names[on]}, expected ${least}`;
      return (taken += `--hailong-color-${next}:initial;`);
    });

  do lights = readLights(root, taken);
  while (names.some(takeBack));
  if (mistake) report(mistake);
}

/**
 * Creates the guard of an element's colours, to be called whenever they may have changed. Where none
 * has, it only reads, since measuring makes the browser work out every style again.
 */
export function createGuard(host: Element, report: (message: string) => void): () => void {
  let seen: string;

  return () => {
    const root = host.shadowRoot?.lastElementChild as HTMLElement;
    const given = getComputedStyle(host);
    const now =
      names.map((name) => given.getPropertyValue(`--hailong-color-${name}`)) +
      getComputedStyle(root).colorScheme;
    if (now !== seen) takeBackColors(root, report);
    seen = now;
  };
}
