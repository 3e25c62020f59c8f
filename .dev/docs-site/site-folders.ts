/** Top of the repository, with its slash. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** What VitePress reads: written by us from the documents, kept out of git. */
export const PAGES = `${ROOT}docs/.vitepress/pages/`;

/** What is published. */
export const SITE = `${ROOT}docs/.vitepress/dist/`;

/** Where the theme editor is, once it is built. */
export const THEME_EDITOR = `${ROOT}packages/theme-editor/dist/`;
