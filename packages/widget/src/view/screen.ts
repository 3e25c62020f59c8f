import type { Answer } from '@hailong/protocol';
import type { Session } from '../flow/create-session.ts';
import type { Speech } from '../messages/speech-of.ts';
import type { SurveyHost } from './create-drawing.ts';

/** What a template needs: the citizen's session, the language, and what the citizen can do. */
export interface Screen extends Speech {
  host: SurveyHost;
  session: Session;
  /** Changes to a language that the citizen has chosen. */
  speak(language: string): void;
  /** Draws what has changed. */
  refresh(): unknown;
  /** Tells the host page of a mistake of its own. */
  report(message: string): void;
  reply(question: string, answer: Answer | undefined): void;
  press(): void;
  goBack(): void;
  /** Begins the survey anew. */
  restart(): void;
  /** Moves the focus to the first thing that a selector finds. */
  focusOn(selector: string): void;
}
