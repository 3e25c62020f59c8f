/** Puts a number or words into the placeholder of a message: `fill('Còn {n} ký tự', 5)`. */
export function fill(message: string, n: number | string | undefined): string {
  return message.replace('{n}', () => `${n}`);
}
