const PROPERTY = /var\(\s*(--hailong-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g;

/**
 * Reads out of a style sheet what each custom property is when the host sets none, such as
 * `['#fff', '#123']`: the light one first, then what else there is.
 */
export function styleDefaults(styles: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of styles.matchAll(PROPERTY)) {
    const values = found.get(name) ?? [];
    found.set(name, values);
    if (!values.includes(value.trim())) values.push(value.trim());
  }
  return found;
}
