import { assetName } from './asset-name.ts';
import { frameScripts } from './frame-scripts.ts';

/** Where the pages look for the script that tells a page around them their height. */
export const framedPageName = assetName('framed-page.js', frameScripts.framedPage);
