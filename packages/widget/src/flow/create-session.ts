import {
  visibleQuestions,
  type Answer,
  type Answers,
  type Question,
  type Response,
  type Survey,
} from '@hailong/protocol';
import type { Voice } from '../voice/voice.ts';
import { findMistakes, type Mistake } from './find-mistakes.ts';
import type { Status, Step } from './status.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** A revision that was or is to be sent. */
export type Revision = Pick<Response, 'id' | 'revision'>;

/** One citizen's way through a survey: what is on the screen, and which revision was sent last. */
export interface Session {
  readonly survey: Survey;
  readonly answers: Answers;
  /**
   * 0 before the first sending, 1 where the follow-up is offered, beyond that the end. -1 after a
   * refusal, when every question is shown again, answered as it was.
   */
  stage: number;
  /** Which page of the stage is shown. */
  at: number;
  mistakes: readonly Mistake[];
  /** The language that the citizen has chosen. */
  language?: string;
  status?: Status;
  /** Draws the voice, once the citizen has asked for it and its file is there. */
  voice?: Voice;
  voiceNote?: 'opening' | 'unheard';
  /** Gives the questions of each page of this stage, without those that the answers hide. */
  pages(): Question[][];
  /** Takes an answer; `undefined` takes it away. */
  reply(question: string, answer: Answer | undefined): void;
  /** Presses the main button: finds mistakes, or turns the page, or gives what is to be sent. */
  press(): (Revision & { answers: Answers }) | undefined;
  /** Turns to the page that lies so many pages ahead. */
  turn(pages: number): undefined;
  /** Takes in what has become of a revision; a refusal of the one sent last reopens the survey. */
  hear(revision: Revision, step: Step): void;
}

function pagesOf({ survey, answers, stage }: Session): Question[][] {
  const visible = visibleQuestions(survey, answers);
  if (stage < 0) return [visible];
  return survey.pages
    .filter(({ followUp }) => (followUp ? 1 : 0) === stage)
    .map(({ questions }) => questions.filter((question) => visible.includes(question)))
    .filter(({ length }) => length);
}

/** Finds the mistakes of the page, and gives what may be sent. */
function check(session: Session): Answers {
  const tidied = tidyAnswers(session.survey, session.answers);
  session.mistakes = findMistakes(pagesOf(session)[session.at] ?? [], tidied);
  return tidied;
}

/** Goes to the first page of the next stage that has any, or to the end. */
function advance(session: Session): void {
  do session.stage++;
  while (session.stage < 2 && !pagesOf(session).length);
  session.at = 0;
}

/** Begins a session; `makeId` gives the id of each response that is begun. */
export function createSession(survey: Survey, makeId: () => string): Session {
  let id = '';
  let revision = 0;
  /** The latest revision of `id` that a collector has recorded. */
  let recorded = 0;
  const answers: Answers = {};

  /** Sends, except where the citizen ends the follow-up without having answered any of it. */
  function finish(tidied: Answers): ReturnType<Session['press']> {
    const isFurther = pagesOf(session).some((page) => page.some((each) => each.id in tidied));
    if (session.stage < 0) {
      revision = recorded;
      session.stage = 1;
    }
    advance(session);
    if (!isFurther && revision) return undefined;
    session.status = { kind: 'saving' };
    // A response of which nothing was recorded begins anew, any other one goes on.
    if (!revision) id = makeId();
    return { id, revision: ++revision, answers: tidied };
  }

  const session: Session = {
    survey,
    answers,
    stage: 0,
    at: 0,
    mistakes: [],
    pages: () => pagesOf(session),
    reply(question, answer) {
      answers[question] = answer as Answer;
      if (session.mistakes.length) check(session);
    },
    press() {
      const tidied = check(session);
      if (session.mistakes.length) return undefined;
      return pagesOf(session)[session.at + 1] ? session.turn(1) : finish(tidied);
    },
    turn(pages) {
      session.at += pages;
      session.mistakes = [];
    },
    hear(sent, { event, durable, receipt }) {
      if (sent.id !== id) return;
      if (receipt) recorded = sent.revision;
      if (sent.revision !== revision) return;
      session.status = { kind: durable === false ? 'kept' : event, code: receipt?.code };
      if (event === 'refused') Object.assign(session, { stage: -1, at: 0 });
    },
  };
  return session;
}
