import type { Client } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import type { Session } from '../flow/create-session.ts';
import type { Step } from '../flow/status.ts';
import { handOver } from '../host/hand-over.ts';
import { aboutOf } from '../host/about.ts';
import { tell } from '../host/tell.ts';
import { speechOf } from '../messages/speech-of.ts';
import type { SurveyHost } from './create-drawing.ts';
import { moveFocus } from './move-focus.ts';
import type { Screen } from './screen.ts';

/** Hands a response to the client; the citizen and the host page hear of each step. */
function deliver(
  { host, session, report }: Pick<Screen, 'host' | 'session' | 'report'>,
  client: Pick<Client, 'submit'>,
  response: Response,
): void {
  const { id, revision } = response;
  const onStep = (step: Step) => {
    const { event, ...detail } = step;
    session.hear(response, step);
    host.requestUpdate();
    tell(host, event, { id, revision, ...detail });
  };
  // A device without a network is no mistake of the page.
  handOver(client, response, onStep, (message) => navigator.onLine && report(message));
}

/** Gives the screen of a session, whose answers go to a client. */
export function createScreen(
  host: SurveyHost,
  session: Session,
  client: Pick<Client, 'submit'>,
  restart: () => void,
  report: Screen['report'],
): Screen {
  const speech = speechOf(host, session.survey.languages, session.language);
  const focusOn = (selector: string) => moveFocus(host, selector);
  return {
    host,
    session,
    ...speech,
    focusOn,
    restart,
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
        ...aboutOf(host, session.survey, report),
        eligibility: 'none',
        language: speech.language,
      };
      deliver({ host, session, report }, client, response);
    },
  };
}
