import type { Messages } from '../messages/vi.ts';
import type { Editor } from '../state/create-editor.ts';
import type { PreviewState } from '../preview/show-state.ts';

/** What every part of the page is drawn with. */
export interface Context {
  editor: Editor;
  messages: Messages;
  state: PreviewState;
  isOperated: boolean;
  /** What was said last, to be read aloud too. */
  said: string;
  /** Says something. */
  say(text: string): void;
  /** Shows another state in the previews. */
  showState(state: PreviewState): void;
  /** Lets the previews be used, or not. */
  operate(isOperated: boolean): void;
  changeLanguage(): void;
}
