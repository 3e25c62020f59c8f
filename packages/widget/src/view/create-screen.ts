import type { Client } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import type { Session } from '../flow/create-session.ts';
import { handOver } from '../host/hand-over.ts';
import { tell } from '../host/tell.ts';
import { speechOf } from '../messages/speech-of.ts';
import type { Screen } from './screen.ts';

/** The element that a screen is drawn in; `requestUpdate` resolves once it is drawn anew. */
export interface ScreenHost extends HTMLElement {
  requestUpdate(): Promise<void>;
}

/** What is answered, about what, and through which channel. */
export type About = Pick<Response, 'survey' | 'context' | 'channel'>;

/** Moves the focus once the screen is drawn anew; to the title where there is nothing of the kind. */
async function moveFocus(host: ScreenHost, selector: string): Promise<void> {
  await host.requestUpdate();
  const root = host.shadowRoot as ShadowRoot;
  const found = root.querySelector(selector) ?? root.querySelector('#_title');
  (found as HTMLElement | null)?.focus();
}

/** Gives the screen of a session, whose answers go to a client. */
export function createScreen(
  host: ScreenHost,
  session: Session,
  client: Pick<Client, 'submit'>,
  about: () => About,
  report: Screen['report'],
): Screen {
  const speech = speechOf(host, session.survey.languages, session.language);

  const focusOn = (selector: string) => moveFocus(host, selector);

  return {
    host,
    session,
    ...speech,
    focusOn,
    speak(language) {
      session.language = language;
      host.requestUpdate();
    },
    refresh: host.requestUpdate,
    report,
    reply(question, answer) {
      session.reply(question, answer);
      host.requestUpdate();
    },
    goBack() {
      session.turn(-1);
      focusOn('#_page');
    },
    press() {
      const sent = session.press();
      const [first, second] = session.mistakes;
      if (first) return focusOn(second ? '#_summary' : `[name="${first.name}"]`);
      focusOn(sent ? '#_title' : '#_page');
      if (!sent) return;
      const response: Response = {
        format: 'hailong-response@1',
        ...sent,
        ...about(),
        eligibility: 'none',
        language: speech.language,
      };
      handOver(client, response, (step) => {
        const { event, ...detail } = step;
        session.hear(sent, step);
        host.requestUpdate();
        tell(host, event, { id: sent.id, revision: sent.revision, ...detail });
      });
    },
  };
}
