/**
 * Gives the value of an own member, or undefined. What `Object.prototype` holds, or a host page has
 * added to it, is nobody's answer. (`Object.hasOwn` is missing before Safari 15.4.)
 */
export function ownValue<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
