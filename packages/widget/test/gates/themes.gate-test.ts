import { bundledThemes } from '@hailong/themes';
import { expect } from 'chai';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { applySettings } from './apply-settings.ts';
import { describeGate } from './describe-gate.ts';
import { findFaint } from './find-faint.ts';
import { readColor } from './read-color.ts';

/** Reads the style sheet of a bundled theme as a host page links it. */
async function readSheet(name: string): Promise<CSSStyleSheet> {
  const answer = await fetch(new URL(`../../../themes/css/${name}.css`, import.meta.url));
  return new CSSStyleSheet().replace(await answer.text());
}

const sheets = await Promise.all(
  Object.keys(bundledThemes).map(async (name) => [name, await readSheet(name)] as const),
);

/** Says where a theme of ours is not what is painted: the guard has taken a colour back, or it is not read. */
function findUnused({ root, element }: ShownSurvey, name: string): string[] {
  if (matchMedia('(forced-colors: active)').matches) return [];
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const { accent } = bundledThemes[name as keyof typeof bundledThemes][isDark ? 'dark' : 'light'];
  const form = getComputedStyle(root.querySelector('form')!);
  const taken = root.querySelector<HTMLElement>('.root')!.style.cssText;
  const isPainted = String(readColor(form.borderTopColor)) === String(readColor(accent));
  return [
    ...(isPainted ? [] : [`the accent is ${form.borderTopColor} on ${element.localName}`]),
    ...(taken ? [`the guard of contrast has taken back: ${taken}`] : []),
  ];
}

/** Holds every bundled theme against the contrasts of a state. */
async function find(shown: ShownSurvey): Promise<string[]> {
  const findings: string[] = [];
  const before = [...document.adoptedStyleSheets];
  for (const [name, sheet] of sheets) {
    document.adoptedStyleSheets = [sheet, ...before];
    await shown.element.requestUpdate();
    await new Promise(requestAnimationFrame);
    const found = [...findUnused(shown, name), ...findFaint(shown)];
    findings.push(...found.map((each) => `${name}: ${each}`));
  }
  document.adoptedStyleSheets = before;
  return findings;
}

function plant(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

describeGate('themes', {
  find,
  settings: {
    light: { width: 800, colorScheme: 'light' },
    dark: { width: 800, colorScheme: 'dark' },
    'forced, light': { width: 800, colorScheme: 'light', forcedColors: 'active' },
    'forced, dark': { width: 800, colorScheme: 'dark', forcedColors: 'active' },
  },
  defects: {
    'a theme whose border is too pale': {
      state: 'first question',
      plant: () => plant('hailong-survey { --hailong-color-border: #bbb !important }'),
      finds: /red: the guard of contrast has taken back: --hailong-color-border/,
    },
    'a theme that does not reach the widget': {
      state: 'first question',
      plant: () => plant('hailong-survey { --hailong-color-accent: #00209e !important }'),
      finds: /red: the accent is rgb\(0, 32, 158\)/,
    },
  },
});

describe('the guard of contrast', () => {
  before(() => (document.adoptedStyleSheets = []));

  it('looks again when the scheme of the system changes', async () => {
    await applySettings({ width: 800, colorScheme: 'light' });
    const { element, root } = await show(({ style }) => {
      style.setProperty('--hailong-color-accent', '#059');
    });
    const accentOf = () => getComputedStyle(root.querySelector('form')!).borderTopColor;
    expect(accentOf()).to.equal('rgb(0, 85, 153)');
    const told = new Promise((resolve) => element.addEventListener('hailong-error', resolve));
    await applySettings({ width: 800, colorScheme: 'dark' });
    await told;
    expect(accentOf()).to.equal('rgb(136, 204, 255)');
    clear();
    await applySettings({ width: 800 });
  });
});
