import {
  checkTheme,
  nearestPassingColor,
  themeFromCss,
  themeFromDtcg,
  type Finding,
  type Theme,
} from '@hailong/themes';
import { keyOf, withValue, type Field } from './field.ts';

/** What is edited, and what can be done with it. */
export interface Editor {
  readonly theme: Theme;
  /** What was written into a field and is no value, by the field's key. */
  readonly drafts: ReadonlyMap<string, string>;
  findings(): Finding[];
  /** Takes what was written into a field; what is no value is kept beside the theme. */
  write(field: Field, text: string): void;
  /** Takes the nearest colour that passes; says whether there is one. */
  mend(finding: Finding): boolean;
  /** Begins anew with a theme. */
  open(theme: Theme): void;
  /** Begins anew with a theme in CSS or DTCG JSON; throws an Error that says what is wrong. */
  importText(text: string): void;
}

function readText(text: string): Theme {
  if (!text.trimStart().startsWith('{')) return themeFromCss(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    // A sheet never begins with a brace, so JSON was meant.
    throw new TypeError(`JSON: ${(error as Error).message}`, { cause: error });
  }
  return themeFromDtcg(document);
}

/** Creates an editor that begins with a theme and calls back after every change. */
export function createEditor(first: Theme, onChange: () => void): Editor {
  let theme = first;
  const drafts = new Map<string, string>();

  function open(next: Theme): void {
    theme = next;
    drafts.clear();
    onChange();
  }

  return {
    get theme() {
      return theme;
    },
    drafts,
    findings: () => checkTheme(theme),
    write(field, text) {
      try {
        theme = withValue(theme, field, text);
        drafts.delete(keyOf(field));
      } catch {
        drafts.set(keyOf(field), text);
      }
      onChange();
    },
    mend({ scheme, color }) {
      const value = nearestPassingColor(theme[scheme], color);
      if (value === undefined) return false;
      const field: Field = { part: scheme, name: color };
      theme = withValue(theme, field, value);
      drafts.delete(keyOf(field));
      onChange();
      return true;
    },
    open,
    importText: (text) => open(readText(text)),
  };
}
