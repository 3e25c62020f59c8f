/** The name of the style sheet that gives the survey the portal's looks. */
export const THEME_FILE = 'hailong-theme.css';

/** The theme of who chooses none: the widget's own colours. */
export const DEFAULT_THEME = 'neutral';
