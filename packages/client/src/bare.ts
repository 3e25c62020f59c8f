/** Merges objects into one that takes nothing from `Object.prototype`, which some pages pollute. */
export function bare<T extends object>(...parts: readonly (Partial<T> | undefined)[]): T {
  return Object.assign(Object.create(null), ...parts);
}
