/** Puts values into the placeholders of a message: `fill('Còn {n} ký tự', { n: 5 })`. */
export function fill(message: string, values: Record<string, string | number | undefined>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
}
