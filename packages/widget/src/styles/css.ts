/** Marks a text as a style sheet, so that editors colour it and the build takes out its white space. */
export const css = String.raw;
