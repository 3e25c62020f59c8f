import type { html } from 'lit/html.js';
import type { Screen } from '../view/screen.ts';

/**
 * Draws the means of the voice with the templates of the element, so that its file brings none:
 * beside the control of a name, or for the whole screen where the name is empty.
 */
export type Voice = (template: typeof html, screen: Screen, name: string) => unknown;
