/** Top of the repository, with its slash. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** What VitePress reads: written by us from the documents, kept out of git. */
export const PAGES = `${ROOT}docs/.vitepress/pages/`;

/** What is published. */
export const SITE = `${ROOT}docs/.vitepress/dist/`;
