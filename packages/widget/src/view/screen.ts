import type { Answer, Text } from '@hailong/protocol';
import type { Session } from '../flow/create-session.ts';
import type { Messages } from '../messages/vi.ts';

/** What a template needs: the citizen's session, the language, and what the citizen can do. */
export interface Screen {
  session: Session;
  language: string;
  messages: Messages;
  /** Gives a text in the language shown. */
  say(text: Text): string;
  reply(question: string, answer: Answer | undefined): void;
  press(): void;
  goBack(): void;
  /** Moves the focus to the first thing that a selector finds. */
  focusOn(selector: string): void;
}
