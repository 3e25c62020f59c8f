/** Gives a number with its noun, such as "1 response" or "1,000,000 responses". */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
