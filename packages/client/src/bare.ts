/** Makes an object that takes nothing from `Object.prototype`, which some host pages pollute. */
export function bare<T extends object>(...parts: Partial<T>[]): T {
  return Object.assign(Object.create(null), ...parts);
}
