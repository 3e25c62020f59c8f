/** What is to be seen on the page. */
export interface Scene {
  /** The name of a state. */
  state: string;
  language: 'vi' | 'pseudo';
  /** Rules of a style sheet that the widget does not have, such as a planted defect. */
  rules?: string;
}

/** What the page of the goldens offers to the camera. */
export interface GoldenPage {
  states: string[];
  /** Loads the letters; gives how many fonts. */
  loadFonts(): Promise<number>;
  show(scene: Scene): Promise<void>;
  /** Gives how far the widget reaches from the corner of the page, in CSS pixels. */
  measure(): { right: number; bottom: number };
}
