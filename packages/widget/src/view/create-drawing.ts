import { html, render } from 'lit/html.js';
import { createResponseId, sendView, type Client } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { attach } from '../element/attach.ts';
import { createSession, type Session } from '../flow/create-session.ts';
import { clientFor } from '../host/client-for.ts';
import { onceInSight } from '../host/once-in-sight.ts';
import { readContext, type ContextName } from '../host/read-context.ts';
import { createReport, tell } from '../host/tell.ts';
import { styles } from '../styles/styles.ts';
import { findSurvey } from '../survey/find-survey.ts';
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
    if (sought === wanted) return;
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

  function announce(shown: Session, collectors: readonly string[]): void {
    announced = shown;
    tell(host, 'ready', { survey: about(shown).survey });
    if (!host.hasAttribute('count-views')) return;
    onceInSight(host, () => {
      const view = { format: 'hailong-view@1', ...about(shown) } as const;
      for (const collector of collectors) sendView(collector, view);
    });
  }

  return () => {
    let view;
    const collectors = host.collector?.match(/\S+/g) ?? [];
    try {
      const client = host.client ?? clientFor(collectors);
      look(host.survey || 'vn-service', collectors[0]);
      const shown = session;
      view = shown && surveyView(createScreen(host, shown, client, () => about(shown)));
    } catch (error) {
      const { message } = error as Error;
      report(session ? `survey "${session.survey.id}" cannot be shown: ${message}` : message);
    }
    // Until there is something to show, the children are seen without a shadow root.
    if (view || host.shadowRoot) {
      render(view ?? html`<slot></slot>`, host.shadowRoot ?? attach(host, styles));
    }
    if (view && session && session !== announced) announce(session, collectors);
  };
}
