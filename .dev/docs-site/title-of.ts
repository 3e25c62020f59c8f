/** Gives the title of a Markdown document: its first heading, without marks; throws where it has none. */
export function titleOf(markdown: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (!heading)
    throw new Error(`a document begins with "${markdown.slice(0, 60)}", expected "# …"`);
  return heading.replaceAll('`', '');
}
