/** A size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The screen without a monitor; larger than any window that a test asks for. */
export const SCREEN: Size = { width: 1600, height: 1200 };
