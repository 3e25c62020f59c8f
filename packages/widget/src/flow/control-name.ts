/** Gives the name of the controls that answer a question or one item of a grid. */
export function controlName(question: string, item?: string): string {
  return item ? `${question}.${item}` : question;
}
