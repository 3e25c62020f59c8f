import { html, render } from 'lit/html.js';
import type { Client } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { attach } from '../element/attach.ts';
import { aboutOf } from '../host/about.ts';
import { checkAttributes } from '../host/check-attributes.ts';
import { clientFor } from '../host/client-for.ts';
import { isShared } from '../host/is-shared.ts';
import { readCollectors } from '../host/read-collectors.ts';
import type { ContextName } from '../host/read-context.ts';
import { assertTrusted } from './assert-trusted.ts';
import { createGuard } from './guard-contrast.ts';
import { learnLanguage } from '../messages/learn-language.ts';
import { styles } from '../styles/styles.ts';
import { createSessions } from '../survey/create-sessions.ts';
import { announce } from './announce.ts';
import { createScreen } from './create-screen.ts';
import type { ScreenHost } from './move-focus.ts';
import { surveyView } from './survey-view.ts';

/** The element with what the host page has set. */
export type SurveyHost = ScreenHost & {
  survey: string | undefined;
  collector: string | undefined;
  client: Pick<Client, 'submit'> | undefined;
  surveyData: Survey | undefined;
} & { [name in ContextName]: string | undefined };

/** Gives the function that draws an element as it stands; without a survey its children stay visible. */
export function createDrawing(host: SurveyHost, report: (message: string) => void): () => void {
  const { find, restart } = createSessions(host, report);
  const guard = createGuard(host, report);
  let announced: unknown;

  return () => {
    let session;
    let view;
    const collectors = readCollectors(host.collector);
    try {
      if (!host.shadowRoot) assertTrusted();
      const client = host.client ?? clientFor(collectors);
      session = find(collectors[0]);
      if (session) {
        const screen = createScreen(host, session, client, restart, report);
        view = surveyView(screen);
        learnLanguage(host, screen.language, report);
      }
    } catch (error) {
      const { message } = error as Error;
      report(
        session
          ? `survey "${session.survey.id}" cannot be shown: ${message}; see hailong-collector check-survey`
          : message,
      );
    }
    // Until there is something to show, the children are seen without a shadow root.
    if (view || host.shadowRoot) {
      const root = host.shadowRoot ?? attach(host, styles);
      render(view ?? html`<slot></slot>`, root);
      // With the next frame, which computes the styles anyway, and before it is seen.
      requestAnimationFrame(guard);
    }
    if (!view || !session || session.at < 0) return;
    // Who begins a survey anew is still the same person, except on a shared device.
    const shown = isShared(host) ? session : session.survey;
    if (shown === announced) return;
    // Once for an element, however often it begins a survey.
    if (!announced) checkAttributes(host, report);
    announced = shown;
    announce(host, aboutOf(host, session.survey, report), collectors);
  };
}
