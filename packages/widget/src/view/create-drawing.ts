import { html, render } from 'lit/html.js';
import { createResponseId, type Client } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { attach } from '../element/attach.ts';
import { createSession, type Session } from '../flow/create-session.ts';
import { clientFor } from '../host/client-for.ts';
import { readContext, type ContextName } from '../host/read-context.ts';
import { createReport } from '../host/tell.ts';
import { watchPolicy } from '../host/watch-policy.ts';
import { learnLanguage } from '../messages/learn-language.ts';
import { styles } from '../styles/styles.ts';
import { findSurvey } from '../survey/find-survey.ts';
import { announce } from './announce.ts';
import { createScreen, type About, type ScreenHost } from './create-screen.ts';
import { surveyView } from './survey-view.ts';

/** The element with what the host page has set. */
export type SurveyHost = ScreenHost & {
  survey: string | undefined;
  collector: string | undefined;
  client: Pick<Client, 'submit'> | undefined;
  surveyData: Survey | undefined;
} & { [name in ContextName]: string | undefined };

/** Gives the function that draws an element as it stands; without a survey its children stay visible. */
export function createDrawing(host: SurveyHost): () => void {
  const report = createReport(host);
  let wanted: Survey | string | undefined;
  let session: Session | undefined;
  let announced: Session | undefined;

  function about({ survey: { id, version } }: Session): About {
    return { survey: { id, version }, ...readContext(host, report) };
  }

  function look(id: string, collector: string | undefined): void {
    const sought = host.surveyData ?? id;
    // Frameworks that draw often may hand over the same survey as a new object each time.
    if (sought === wanted || JSON.stringify(sought) === JSON.stringify(wanted)) return;
    wanted = sought;
    session = undefined;
    const open = (survey: Survey) => {
      if (sought !== wanted) return;
      session = createSession(survey, createResponseId);
      host.requestUpdate();
    };
    findSurvey(host, id, collector).then(open, ({ message }: Error) => {
      // The next change of an attribute or a property tries again.
      if (sought === wanted) wanted = undefined;
      report(message);
    });
  }

  return () => {
    let view;
    const collectors = host.collector?.match(/\S+/g) ?? [];
    try {
      const client = host.client ?? clientFor(collectors);
      look(host.survey || 'vn-service', collectors[0]);
      const shown = session;
      const screen = shown && createScreen(host, shown, client, () => about(shown), report);
      view = screen && surveyView(screen);
      if (screen) learnLanguage(host, screen.language, report);
    } catch (error) {
      const { message } = error as Error;
      report(session ? `survey "${session.survey.id}" cannot be shown: ${message}` : message);
    }
    // Until there is something to show, the children are seen without a shadow root.
    if (view || host.shadowRoot) {
      render(view ?? html`<slot></slot>`, host.shadowRoot ?? attach(host, styles));
    }
    if (view && session && session !== announced) {
      // Once for an element, however often it begins a survey anew.
      if (!announced) watchPolicy(collectors, report);
      announced = session;
      announce(host, about(session), collectors);
    }
  };
}
