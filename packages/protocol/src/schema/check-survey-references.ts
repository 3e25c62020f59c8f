import type { z } from 'zod';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';

type Context = z.core.$RefinementCtx;
type Path = (string | number)[];
type Named = { id: string };

/** The parts of a survey whose references are checked. */
export interface SurveyParts {
  languages: string[];
  index: { questions: string[] };
  factors?: Named[] | undefined;
  scales: { id: string; points: { value: number }[] }[];
  pages: { id: string; questions: Question[] }[];
}

function report(context: Context, path: Path, message: string): void {
  context.addIssue({ code: 'custom', path, message });
}

function known(names: Iterable<string>): string {
  return [...names].map((name) => `"${name}"`).join(', ') || 'none';
}

function checkUnique(context: Context, values: (string | number)[], path: (at: number) => Path): void {
  const seen = new Set<string | number>();
  values.forEach((value, at) => {
    if (seen.has(value)) report(context, path(at), `repeats ${JSON.stringify(value)}`);
    seen.add(value);
  });
}

function checkTexts(context: Context, value: unknown, languages: string[], path: Path): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (['text', 'hint', 'label', 'title'].includes(key) && typeof inner === 'object') {
      checkLanguages(context, inner as Record<string, string>, languages, at);
    } else if (!['source', 'showIf'].includes(key)) checkTexts(context, inner, languages, at);
  }
}

function checkLanguages(
  context: Context,
  text: Record<string, string>,
  languages: string[],
  path: Path,
): void {
  for (const language of languages) {
    if (!(language in text)) report(context, path, `has no text in "${language}"`);
  }
  for (const language of Object.keys(text)) {
    if (!languages.includes(language)) {
      report(context, [...path, language], `is not one of the survey's languages: ${known(languages)}`);
    }
  }
}

function checkCondition(
  context: Context,
  condition: Condition,
  earlier: Map<string, Question>,
  path: Path,
): void {
  if ('not' in condition) return checkCondition(context, condition.not, earlier, [...path, 'not']);
  for (const key of ['all', 'any'] as const) {
    if (!(key in condition)) continue;
    const parts = (condition as Record<typeof key, Condition[]>)[key];
    parts.forEach((part, at) => checkCondition(context, part, earlier, [...path, key, at]));
  }
  if ('question' in condition) checkSubject(context, condition, earlier, path);
}

function checkSubject(
  context: Context,
  { question, item }: { question: string; item?: string | undefined },
  earlier: Map<string, Question>,
  path: Path,
): void {
  const subject = earlier.get(question);
  if (!subject) {
    const message = `names no earlier question: "${question}"; earlier: ${known(earlier.keys())}`;
    return report(context, [...path, 'question'], message);
  }
  const items = subject.kind === 'grid' ? subject.items.map(({ id }) => id) : [];
  if (subject.kind === 'grid' ? !item || !items.includes(item) : item !== undefined) {
    const message = `must name an item of "${question}"; received "${item}"; known: ${known(items)}`;
    report(context, [...path, 'item'], message);
  }
}

function checkQuestion(context: Context, survey: SurveyParts, question: Question, path: Path): void {
  const scales = survey.scales.map(({ id }) => id);
  const factors = (survey.factors ?? []).map(({ id }) => id);
  if ('scale' in question && !scales.includes(question.scale)) {
    report(context, [...path, 'scale'], `names no scale: "${question.scale}"; known: ${known(scales)}`);
  }
  const parts: [Path, string | undefined][] = [[path, question.factor]];
  if (question.kind === 'grid') {
    question.items.forEach((item, at) => parts.push([[...path, 'items', at], item.factor]));
  }
  for (const [at, factor] of parts) {
    if (factor === undefined || factors.includes(factor)) continue;
    report(context, [...at, 'factor'], `names no factor: "${factor}"; known: ${known(factors)}`);
  }
  const key = question.kind === 'grid' ? 'items' : 'options';
  const list = (question as unknown as Record<string, Named[] | undefined>)[key] ?? [];
  checkUnique(context, list.map(({ id }) => id), (at) => [...path, key, at, 'id']);
}

function checkQuestions(context: Context, survey: SurveyParts): void {
  const earlier = new Map<string, Question>();
  survey.pages.forEach((page, pageAt) => {
    page.questions.forEach((question, at) => {
      const path = ['pages', pageAt, 'questions', at];
      if (earlier.has(question.id)) report(context, [...path, 'id'], `repeats "${question.id}"`);
      checkQuestion(context, survey, question, path);
      if (question.showIf) checkCondition(context, question.showIf, earlier, [...path, 'showIf']);
      earlier.set(question.id, question);
    });
  });
  survey.index.questions.forEach((id, at) => {
    const kind = earlier.get(id)?.kind;
    if (kind === 'rating' || kind === 'grid') return;
    const path = ['index', 'questions', at];
    report(context, path, `names no rating or grid: "${id}"; known: ${known(earlier.keys())}`);
  });
}

/** Reports what the shape alone cannot show: repeated names, dangling references, missing languages. */
export function checkSurveyReferences(survey: SurveyParts, context: Context): void {
  for (const key of ['scales', 'factors', 'pages'] as const) {
    const names = (survey[key] ?? []).map(({ id }) => id);
    checkUnique(context, names, (at) => [key, at, 'id']);
  }
  survey.scales.forEach(({ points }, scale) => {
    const values = points.map(({ value }) => value);
    checkUnique(context, values, (at) => ['scales', scale, 'points', at, 'value']);
  });
  checkUnique(context, survey.languages, (at) => ['languages', at]);
  checkTexts(context, survey, survey.languages, []);
  checkQuestions(context, survey);
}
