/** The distance between two neighbouring shades of an edge, in each of red, green and blue; few shades keep the files small. */
export const SHADE_STEP = 85;
