import {
  visibleQuestions,
  type Answer,
  type Answers,
  type Question,
  type Response,
  type Survey,
} from '@hailong/protocol';
import { findMistakes, type Mistake } from './find-mistakes.ts';
import type { Status, Step } from './status.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** A revision that was or is to be sent. */
export type Revision = Pick<Response, 'id' | 'revision'>;

/** What a press of the main button came to: something to mend, another page, or something to send. */
export type Outcome = 'mend' | 'turn' | (Revision & { answers: Answers });

/** One citizen's way through a survey: what is on the screen, and which revision was sent last. */
export class Session {
  readonly survey: Survey;
  readonly answers: Answers = {};
  /** 0 before the first sending, 1 where the follow-up is offered, beyond that the end. */
  stage = 0;
  /** Which page of the stage is shown. */
  at = 0;
  /** A delivery was refused: every question is shown again, answered as it was. */
  isReopened = false;
  mistakes: readonly Mistake[] = [];
  status: Status | undefined;
  private readonly makeId: () => string;
  private id: string;
  private revision = 0;
  /** The latest revision of `id` that a collector has recorded. */
  private recorded = 0;

  constructor(survey: Survey, makeId: () => string) {
    this.survey = survey;
    this.makeId = makeId;
    this.id = makeId();
  }

  /** The questions of each page of this stage, without those that the answers hide. */
  get pages(): Question[][] {
    const visible = visibleQuestions(this.survey, this.answers);
    if (this.isReopened) return [visible];
    return this.survey.pages
      .filter(({ followUp }) => Number(followUp ?? 0) === this.stage)
      .map(({ questions }) => questions.filter((question) => visible.includes(question)))
      .filter(({ length }) => length);
  }

  /** The questions on the screen. */
  get shown(): Question[] {
    return this.pages[this.at] ?? [];
  }

  /** Takes an answer; `undefined` takes it away. */
  reply(question: string, answer: Answer | undefined): void {
    if (answer === undefined) delete this.answers[question];
    else this.answers[question] = answer;
    if (this.mistakes.length) this.check();
  }

  press(): Outcome {
    const answers = this.check();
    if (this.mistakes.length) return 'mend';
    return this.pages[this.at + 1] ? this.turn(1) : this.finish(answers);
  }

  /** Turns to the page that lies so many pages ahead. */
  turn(pages: number): 'turn' {
    this.at += pages;
    this.mistakes = [];
    return 'turn';
  }

  /** Takes in what has become of a revision; a refusal of the one sent last reopens the survey. */
  hear({ id, revision }: Revision, { event, durable, receipt }: Step): void {
    if (id !== this.id) return;
    if (receipt) this.recorded = Math.max(this.recorded, revision);
    if (revision !== this.revision) return;
    this.status = { kind: durable === false ? 'kept' : event, code: receipt?.code };
    if (event !== 'refused') return;
    this.isReopened = true;
    this.at = 0;
  }

  private check(): Answers {
    const answers = tidyAnswers(this.survey, this.answers);
    this.mistakes = findMistakes(this.shown, answers);
    return answers;
  }

  /** Sends, except where the citizen ends the follow-up without having answered any of it. */
  private finish(answers: Answers): Outcome {
    const isFurther = this.pages.flat().some(({ id }) => id in answers);
    if (this.isReopened) this.restart();
    do this.stage++;
    while (this.stage < 2 && !this.pages.length);
    this.at = 0;
    if (!isFurther && this.revision) return 'turn';
    this.status = { kind: 'saving' };
    return { id: this.id, revision: ++this.revision, answers };
  }

  /** After a refusal: a response of which nothing was recorded begins anew, any other one goes on. */
  private restart(): void {
    this.isReopened = false;
    this.revision = this.recorded;
    if (!this.recorded) this.id = this.makeId();
  }
}
