/** Gives the address of a page of the site, such as `/en/guide/embed`, from its file. */
export function addressOf(page: string): string {
  return `/${page.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')}`;
}
