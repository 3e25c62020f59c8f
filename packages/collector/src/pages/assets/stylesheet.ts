import { createHash } from 'node:crypto';
import { baseCss } from './base-css.ts';
import { formCss } from './form-css.ts';
import { posterCss } from './poster-css.ts';
import { resultsCss } from './results-css.ts';

/** The style sheet of all pages. It is a string because the compiler does not copy CSS files. */
export const stylesheet = `${baseCss}${formCss}${posterCss}${resultsCss}`;

/** Digits of the hash in the address of the style sheet; enough to tell versions apart. */
const HASH_DIGITS = 12;

const hash = createHash('sha256').update(stylesheet).digest('hex').slice(0, HASH_DIGITS);

/** Where the pages look for the style sheet under `assets/`; another version has another address. */
export const stylesheetName = `pages.css?v=${hash}`;
