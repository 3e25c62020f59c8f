import { colors } from './colors.ts';
import { controls } from './controls.ts';
import { layout } from './layout.ts';

/** The style sheet of the element. */
export const styles = colors + controls + layout;
