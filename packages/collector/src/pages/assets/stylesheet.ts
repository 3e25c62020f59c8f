import { assetName } from './asset-name.ts';
import { baseCss } from './base-css.ts';
import { formCss } from './form-css.ts';
import { posterCss } from './poster-css.ts';
import { resultsCss } from './results-css.ts';

/** The style sheet of all pages. It is a string because the compiler does not copy CSS files. */
export const stylesheet = `${baseCss}${formCss}${posterCss}${resultsCss}`;

/** Where the pages look for the style sheet under `assets/`. */
export const stylesheetName = assetName('pages.css', stylesheet);
