/** Puts a number into the placeholder of a message: `fill('Còn {n} ký tự', 5)`. */
export function fill(message: string, n: number | undefined): string {
  return message.replace('{n}', `${n}`);
}
