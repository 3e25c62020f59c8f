// Made from tokens.json and bundled/ by `npm run generate`; not to be edited by hand.
import type { Theme } from './theme.ts';

/** The name of a bundled theme. */
export type BundledName = 'neutral' | 'red' | 'blue' | 'high-contrast';

/** The themes that come with Hài Lòng. */
export const bundledThemes: Readonly<Record<BundledName, Theme>> = {
  neutral: {
    light: {
      surface: '#ffffff',
      text: '#112233',
      'text-muted': '#445566',
      border: '#778899',
      accent: '#005599',
      'on-accent': '#ffffff',
      focus: '#bb5500',
      danger: '#bb2222',
    },
    dark: {
      surface: '#112233',
      text: '#eeeeff',
      'text-muted': '#aabbcc',
      border: '#778899',
      accent: '#88ccff',
      'on-accent': '#001122',
      focus: '#ffcc66',
      danger: '#ff9999',
    },
    shape: {
      radius: '0.5em',
      space: '1em',
      'border-width': '1px',
      'max-width': '44em',
      'font-family': 'system-ui, sans-serif',
      'font-size': '1em',
      'line-height': '1.55',
    },
  },
  red: {
    light: {
      surface: '#ffffff',
      text: '#261a1a',
      'text-muted': '#5a4a4a',
      border: '#8a7070',
      accent: '#a8121b',
      'on-accent': '#ffffff',
      focus: '#0b57d0',
      danger: '#8a3b00',
    },
    dark: {
      surface: '#1f1416',
      text: '#fbeeee',
      'text-muted': '#cfbaba',
      border: '#a48989',
      accent: '#ff9a94',
      'on-accent': '#2b0709',
      focus: '#8ab8ff',
      danger: '#ffb787',
    },
    shape: {
      radius: '0.25em',
      space: '1em',
      'border-width': '1px',
      'max-width': '44em',
      'font-family': 'system-ui, sans-serif',
      'font-size': '1em',
      'line-height': '1.55',
    },
  },
  blue: {
    light: {
      surface: '#ffffff',
      text: '#0f2138',
      'text-muted': '#465a72',
      border: '#6f8499',
      accent: '#0a5aa8',
      'on-accent': '#ffffff',
      focus: '#b3510b',
      danger: '#b3261e',
    },
    dark: {
      surface: '#0d1b2e',
      text: '#e8f1fb',
      'text-muted': '#afc2d8',
      border: '#7e93ad',
      accent: '#7ec0ff',
      'on-accent': '#04182e',
      focus: '#ffc46b',
      danger: '#ff9d94',
    },
    shape: {
      radius: '0.75em',
      space: '1em',
      'border-width': '1px',
      'max-width': '44em',
      'font-family': 'system-ui, sans-serif',
      'font-size': '1em',
      'line-height': '1.55',
    },
  },
  'high-contrast': {
    light: {
      surface: '#ffffff',
      text: '#000000',
      'text-muted': '#222222',
      border: '#333333',
      accent: '#00209f',
      'on-accent': '#ffffff',
      focus: '#8a0080',
      danger: '#9b0000',
    },
    dark: {
      surface: '#000000',
      text: '#ffffff',
      'text-muted': '#eeeeee',
      border: '#dddddd',
      accent: '#ffe14a',
      'on-accent': '#000000',
      focus: '#55ffff',
      danger: '#ffb0b0',
    },
    shape: {
      radius: '0.25em',
      space: '1.1em',
      'border-width': '2px',
      'max-width': '44em',
      'font-family': 'system-ui, sans-serif',
      'font-size': '1.1em',
      'line-height': '1.6',
    },
  },
};

/** What the widget looks like unless the host page says otherwise. */
export const defaultTheme: Theme = bundledThemes.neutral;
