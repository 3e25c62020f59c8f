/** A language of the site. */
export type Language = 'vi' | 'en';

/** The languages of the site, the one at its root first. */
export const languages: readonly Language[] = ['vi', 'en'];

/** Gives the folder of a language's pages, with its slash. */
export const folderOf = (language: Language): string => (language === 'vi' ? '' : 'en/');
