import type { Answer, Answers, Response, Survey } from '@hailong/protocol';
import { findMistakes, type Mistake } from './find-mistakes.ts';
import {
  advance,
  hasMore,
  isLastPage,
  openFlow,
  shownQuestions,
  withAnswer,
  type Flow,
} from './flow.ts';
import type { Status } from './status.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** What is to be sent: a revision of a response, without what only the host page knows. */
export type Draft = Pick<Response, 'id' | 'revision' | 'answers'>;

/** One citizen's way through a survey: what is on the screen, and which revision was sent last. */
export class Session {
  flow: Flow;
  mistakes: readonly Mistake[] = [];
  /** Send was pressed in the follow-up without an answer to any of it. */
  isNothingAdded = false;
  status: Status | undefined;
  private readonly makeId: () => string;
  private sent: Pick<Response, 'id' | 'revision'>;
  /** The latest revision of `sent.id` that a collector has recorded; 0 for none. */
  private recorded = 0;

  constructor(survey: Survey, makeId: () => string) {
    this.flow = openFlow(survey);
    this.makeId = makeId;
    this.sent = { id: makeId(), revision: 0 };
  }

  reply(question: string, answer: Answer | undefined): void {
    this.flow = withAnswer(this.flow, question, answer);
    this.isNothingAdded = false;
    if (this.mistakes.length) this.mistakes = findMistakes(shownQuestions(this.flow), this.answers());
  }

  /** Acts on the main button: `mend` when something is wrong, `turn` to another page, or what to send. */
  press(): 'mend' | 'turn' | Draft {
    const { flow } = this;
    const answers = this.answers();
    this.mistakes = findMistakes(shownQuestions(flow), answers);
    if (this.mistakes.length) return 'mend';
    if (!isLastPage(flow)) return this.turn(1);
    this.isNothingAdded =
      flow.stage === 'more' && !flow.isReopened && !hasMore(flow.survey, answers);
    return this.isNothingAdded ? 'mend' : this.send(answers);
  }

  /** Turns to the page that lies so many pages ahead. */
  turn(pages: number): 'turn' {
    this.flow = { ...this.flow, at: this.flow.at + pages };
    this.mistakes = [];
    return 'turn';
  }

  /**
   * Takes in what has become of a revision. A refusal of the one sent last opens the survey again
   * with the answers in it.
   */
  hear({ id, revision }: Pick<Response, 'id' | 'revision'>, status: Status): void {
    if (id !== this.sent.id) return;
    if (status.kind === 'recorded') this.recorded = Math.max(this.recorded, revision);
    if (revision !== this.sent.revision) return;
    this.status = status;
    if (status.kind === 'refused') this.flow = { ...this.flow, isReopened: true };
  }

  private answers(): Answers {
    return tidyAnswers(this.flow.survey, this.flow.answers);
  }

  private send(answers: Answers): Draft {
    if (this.flow.isReopened) this.restart();
    this.sent = { id: this.sent.id, revision: this.sent.revision + 1 };
    this.flow = advance(this.flow);
    this.status = { kind: 'saving' };
    return { ...this.sent, answers };
  }

  /** After a refusal: a response of which nothing was recorded begins anew, any other one goes on. */
  private restart(): void {
    const id = this.recorded ? this.sent.id : this.makeId();
    this.sent = { id, revision: this.recorded };
  }
}
