/** Says what a gate holds the widget to. */
export interface GateWords {
  title: string;
  method: string;
}

/** The gates in words, by the name of their test file. */
export const gateList: Readonly<Record<string, GateWords>> = {
  axe: {
    title: 'axe-core',
    method:
      'Every rule for WCAG 2.0 to 2.2, A and AA, and of best practice; what axe cannot decide counts as a fault.',
  },
  ibm: {
    title: 'IBM Equal Access',
    method:
      'The rule sets WCAG 2.2 and IBM Accessibility; violations, potential violations and recommendations count, but for the rules listed below.',
  },
  keyboard: {
    title: 'Keyboard walk',
    method:
      'Tab and Shift+Tab from a field of the host page before the widget to one after it: the order is that of the document, nothing is left out, nothing traps, each focus is drawn, and in view between bars that the host page keeps at the top and the bottom of the window. The arrow keys reach every radio.',
  },
  tree: {
    title: 'Accessibility tree',
    method:
      'What Chromium tells assistive technology, line by line, is what is kept in `packages/widget/test/gates/trees/`: roles, names, descriptions, states, and where the focus is.',
  },
  targets: {
    title: 'Target sizes',
    method:
      'Every control, with its label, is at least 44 × 44 CSS px, and a press in each of its corners meets it.',
  },
  contrast: {
    title: 'Contrast',
    method:
      'Computed colours in the light and the dark scheme: text 4.5:1; edges and marks of controls, faces and the outline of the focus 3:1.',
  },
  reflow: {
    title: 'Reflow',
    method:
      'At 320 CSS px, and at 1280 × 1024 px zoomed to 400 %: nothing is wider than the screen, scrolls sideways, or stays on the screen.',
  },
  spacing: {
    title: 'Text spacing',
    method:
      'With the spacing of criterion 1.4.12: no text is cut off, lies over another, or leaves its box or the screen.',
  },
  'text-size': {
    title: 'Text size',
    method:
      'With the standard letters of the browser set to 200 %: all text grows, and the same holds as with text spacing.',
  },
  motion: {
    title: 'Reduced motion',
    method:
      'Where the citizen asks for less motion, nothing is animated, fades or scrolls smoothly.',
  },
  'forced-colors': {
    title: 'Forced colours',
    method:
      'With the colours of the system forced, light and dark: the contrasts hold, every control has an edge, and a choice can be told by its shape.',
  },
  themes: {
    title: 'Bundled themes',
    method:
      'The contrasts above hold with every theme that comes with Hài Lòng, in the light and the dark scheme and with the colours of the system forced, and each theme is what is seen.',
  },
  mirroring: {
    title: 'Right to left',
    method: 'Read from right to left, everything stands where its mirror image would.',
  },
};
