import { createResponseId } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { createDraft } from '../flow/create-draft.ts';
import { createSession, type Session } from '../flow/create-session.ts';
import { aboutOf } from '../host/about.ts';
import { isShared } from '../host/is-shared.ts';
import { keepMinutes } from '../host/keep-minutes.ts';
import { watchIdle } from '../host/watch-idle.ts';
import type { SurveyHost } from '../view/create-drawing.ts';
import { moveFocus } from '../view/move-focus.ts';
import { findSurvey } from './find-survey.ts';

/** The sessions of an element, one at a time. */
export interface Sessions {
  /** Looks for the survey that the host page names, and gives its session once it is found. */
  find(collector: string | undefined): Session | undefined;
  /** Begins the survey anew. */
  restart(): void;
}

/** Gives the sessions of an element. */
export function createSessions(host: SurveyHost, report: (message: string) => void): Sessions {
  let wanted: Survey | string | undefined;
  let session: Session | undefined;

  function begin(survey: Survey): void {
    const minutes = isShared(host) ? 0 : keepMinutes(host, report);
    session = createSession(survey, createResponseId, {
      at: host.channel === 'kiosk' ? -1 : 0,
      draft: minutes ? createDraft(aboutOf(host, survey, report), minutes) : undefined,
    });
    host.requestUpdate();
  }

  function look(collector: string | undefined): void {
    const id = host.survey || 'vn-service';
    const sought = host.surveyData ?? id;
    // Frameworks that draw often may hand over the same survey as a new object each time.
    if (sought === wanted || JSON.stringify(sought) === JSON.stringify(wanted)) return;
    wanted = sought;
    session = undefined;
    findSurvey(host, id, collector).then(
      (survey) => sought === wanted && begin(survey),
      ({ message }: Error) => {
        // The next change of an attribute or a property tries again.
        if (sought === wanted) wanted = undefined;
        report(`survey "${id}": ${message}`);
      },
    );
  }

  function restart(): void {
    // A kiosk that waits already has nothing to take back, and no focus to take.
    if (!session || session.at < 0) return;
    const { draft, survey } = session;
    draft?.clear();
    begin(survey);
    void moveFocus(host, '#_title');
  }

  function warn(isLeaving: boolean): void {
    if (!session || session.at < 0 || session.isLeaving === isLeaving) return;
    session.isLeaving = isLeaving;
    host.requestUpdate();
  }

  watchIdle(host, warn, restart);

  return {
    find(collector) {
      look(collector);
      return session;
    },
    restart,
  };
}
