import { visibleQuestions, type Answer, type Answers, type Page, type Question, type Survey } from '@hailong/protocol';

/** Where the citizen stands: the pages before the first sending, the offered follow-up, or the end. */
export type Stage = 'first' | 'more' | 'end';

/** A survey being answered. `isReopened` shows every question again because a delivery was refused. */
export interface Flow {
  survey: Survey;
  answers: Answers;
  stage: Stage;
  at: number;
  isReopened: boolean;
}

/** Opens a survey: nothing answered, nothing preselected. */
export function openFlow(survey: Survey): Flow {
  return { survey, answers: {}, stage: 'first', at: 0, isReopened: false };
}

/** Gives the pages of the present stage on which these answers leave something to show. */
export function stagePages({ survey, answers, stage }: Flow): Page[] {
  if (stage === 'end') return [];
  const visible = visibleQuestions(survey, answers);
  return survey.pages.filter(
    ({ followUp = false, questions }) =>
      followUp === (stage === 'more') && questions.some((question) => visible.includes(question)),
  );
}

/** Gives the questions on the screen now. */
export function shownQuestions(flow: Flow): Question[] {
  const visible = visibleQuestions(flow.survey, flow.answers);
  if (flow.isReopened) return visible;
  const page = stagePages(flow)[flow.at];
  return visible.filter((question) => page?.questions.includes(question));
}

/** Tells whether pressing the button sends: on the last page of the stage, or on the reopened survey. */
export function isLastPage(flow: Flow): boolean {
  return flow.isReopened || flow.at >= stagePages(flow).length - 1;
}

/** Gives the flow after sending: the follow-up once, if there is any, then the end. */
export function advance(flow: Flow): Flow {
  const more: Flow = { ...flow, stage: 'more', at: 0, isReopened: false };
  const isOffered = flow.stage === 'first' && stagePages(more).length > 0;
  return isOffered ? more : { ...more, stage: 'end' };
}

/** Gives the flow with one answer replaced, or taken away. */
export function withAnswer(flow: Flow, question: string, answer: Answer | undefined): Flow {
  const { [question]: _, ...others } = flow.answers;
  return { ...flow, answers: answer === undefined ? others : { ...others, [question]: answer } };
}

/** Tells whether these answers contain any to the follow-up. */
export function hasMore(survey: Survey, answers: Answers): boolean {
  return survey.pages.some(
    ({ followUp, questions }) => followUp && questions.some(({ id }) => answers[id] !== undefined),
  );
}
