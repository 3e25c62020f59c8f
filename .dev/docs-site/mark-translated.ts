/**
 * Says in the front matter of each page whether it exists in the other language too, so that the
 * switch of languages leads there or else to the front page.
 */
export function markTranslated(pages: ReadonlyMap<string, string>): Map<string, string> {
  const other = (page: string) => (page.startsWith('en/') ? page.slice(3) : `en/${page}`);
  return new Map(
    [...pages].map(([page, markdown]) => {
      const mark = `isTranslated: ${pages.has(other(page))}\n`;
      const isFronted = markdown.startsWith('---\n');
      return [
        page,
        isFronted ? `---\n${mark}${markdown.slice(4)}` : `---\n${mark}---\n\n${markdown}`,
      ];
    }),
  );
}
