import { render } from 'lit';
import { defaultTheme, schemes, type Theme } from '@hailong/themes';
import { catalogues, chooseLanguage, fill } from './messages/language.ts';
import { applyTheme } from './preview/apply-theme.ts';
import { createPreviewFrame } from './preview/preview-frame.ts';
import { createEditor } from './state/create-editor.ts';
import { readHash, writeHash } from './state/theme-hash.ts';
import type { Context } from './views/context.ts';
import { pageView } from './views/page-view.ts';

const root = document.createElement('div');
root.className = 'editor';
document.body.append(root);

const frames = ['narrow', 'wide'].flatMap((width) =>
  schemes.map((scheme) => createPreviewFrame(scheme, width)),
);

let language = chooseLanguage(navigator.languages);

const context: Context = {
  editor: createEditor(defaultTheme, onChange),
  messages: catalogues[language],
  state: 'chosen',
  isOperated: false,
  said: '',
  say(text) {
    context.said = text;
    draw();
  },
  showState(state) {
    context.state = state;
    showPreviews();
    draw();
  },
  operate(isOperated) {
    context.isOperated = isOperated;
    draw();
  },
  changeLanguage() {
    language = language === 'vi' ? 'en' : 'vi';
    context.messages = catalogues[language];
    context.said = '';
    showPreviews();
    draw();
  },
};

function showPreviews(): void {
  for (const frame of frames) frame.show(context.state, language);
}

function draw(): void {
  document.documentElement.lang = language;
  document.title = context.messages.title;
  render(pageView(context, frames), root);
}

/** Has the surveys measure their colours anew, and the address hold the theme. */
function onChange(): void {
  applyTheme(context.editor.theme);
  for (const survey of document.querySelectorAll('hailong-survey')) void survey.requestUpdate();
  history.replaceState(null, '', `#${writeHash(context.editor.theme)}`);
  context.said = '';
  draw();
}

/** Reads the theme of the address; what is wrong with it is said, and the default shown. */
function readAddress(): void {
  let theme: Theme = defaultTheme;
  let said = '';
  try {
    theme = readHash(location.hash);
  } catch (error) {
    said = fill(context.messages.badAddress, { reason: (error as Error).message });
  }
  context.editor.open(theme);
  context.say(said);
}

addEventListener('hashchange', readAddress);
readAddress();
showPreviews();
