import {
  visibleQuestions,
  type Answer,
  type Answers,
  type Question,
  type Response,
  type Survey,
} from '@hailong/protocol';
import type { Voice } from '../voice/voice.ts';
import type { Draft, Filled } from './create-draft.ts';
import { findMistakes, type Mistake } from './find-mistakes.ts';
import type { Status, Step } from './status.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** A revision that was or is to be sent. */
export type Revision = Pick<Response, 'id' | 'revision'>;

/** The revision that was sent last, and the latest one of the same response that was recorded. */
interface Sent extends Revision {
  recorded: number;
}

/** One citizen's way through a survey: what is on the screen, and which revision was sent last. */
export interface Session {
  readonly survey: Survey;
  readonly answers: Answers;
  /**
   * 0 before the first sending, 1 where the follow-up is offered, beyond that the end. -1 after a
   * refusal, when every question is shown again, answered as it was.
   */
  stage: number;
  /** Which page of the stage is shown; -1 is the screen that waits for the next citizen. */
  at: number;
  mistakes: readonly Mistake[];
  /** The language that the citizen has chosen. */
  language?: string;
  status?: Status;
  /** Draws the voice, once the citizen has asked for it and its file is there. */
  voice?: Voice;
  /** Whether that file could not be had. */
  isUnheard?: boolean;
  /** Where it is kept until it is sent. */
  draft?: Draft | undefined;
  /** Whether every question could be drawn. */
  isSound?: boolean;
  /** Whether it is said that the screen will begin anew. */
  isLeaving?: boolean;
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

/** Goes on where a citizen stopped. */
function resume(session: Session, filled: Filled | undefined): void {
  if (!filled) return;
  Object.assign(session.answers, filled.answers);
  // With conditions there may be fewer pages than there were.
  session.at = Math.min(filled.at, pagesOf(session).length - 1);
  session.status = { kind: 'resumed' };
}

/** Sends, except where the citizen ends the follow-up without having answered any of it. */
function finish(
  session: Session,
  sent: Sent,
  answers: Answers,
  makeId: () => string,
): ReturnType<Session['press']> {
  const isFurther = pagesOf(session).some((page) => page.some((each) => each.id in answers));
  if (session.stage < 0) {
    sent.revision = sent.recorded;
    session.stage = 1;
  }
  advance(session);
  if (!isFurther && sent.revision) return undefined;
  session.status = { kind: 'saving' };
  // A response of which nothing was recorded begins anew, any other one goes on.
  if (!sent.revision) sent.id = makeId();
  sent.revision++;
  return { id: sent.id, revision: sent.revision, answers };
}

/** Where a session begins, and where it keeps what is not yet sent. */
export interface Beginning {
  at?: number;
  draft?: Draft | undefined;
}

/** Begins a session, or resumes a draft; `makeId` gives the id of each response that is begun. */
export function createSession(
  survey: Survey,
  makeId: () => string,
  { at = 0, draft }: Beginning = {},
): Session {
  const last: Sent = { id: '', revision: 0, recorded: 0 };
  const answers: Answers = {};

  /** Keeps what would be lost if the page were closed before the first sending. */
  function keep(): void {
    if (session.stage < 1) draft?.save({ answers, at: session.at });
  }

  const session: Session = {
    survey,
    answers,
    stage: 0,
    at,
    draft,
    mistakes: [],
    pages: () => pagesOf(session),
    reply(question, answer) {
      answers[question] = answer as Answer;
      if (session.mistakes.length) check(session);
      keep();
    },
    press() {
      const tidied = check(session);
      if (session.mistakes.length) return undefined;
      return pagesOf(session)[session.at + 1]
        ? session.turn(1)
        : finish(session, last, tidied, makeId);
    },
    turn(pages) {
      session.at += pages;
      session.mistakes = [];
      keep();
    },
    hear(sent, { event, durable, receipt }) {
      if (sent.id !== last.id) return;
      if (receipt) last.recorded = sent.revision;
      // Not before: a page that is closed at the press must not lose both.
      if (receipt || durable) draft?.clear();
      if (sent.revision !== last.revision) return;
      session.status = { kind: durable === false ? 'kept' : event, code: receipt?.code };
      if (event === 'refused') Object.assign(session, { stage: -1, at: 0 });
    },
  };
  resume(session, draft?.load());
  return session;
}
