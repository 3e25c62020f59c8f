import { describeSchema, type Telling } from './describe-schema.ts';
import type { Answer, Content, Operation, Parameter } from './openapi.ts';
import type { ProtocolWords } from './protocol-words.ts';

/** With what an operation is told. */
export interface OperationTelling extends Telling {
  protocol: ProtocolWords;
  /** Gives the title of the section. */
  titleOf: (operation: Operation) => string;
  /** Marks English words where the page is in another language. */
  english: (words: string) => string;
}

function describeContent(content: Content | undefined, telling: Telling): string {
  return Object.entries(content ?? {})
    .map(([type, { schema }]) => `\`${type}\`: ${describeSchema(schema, telling)}`)
    .join('<br>');
}

function renderParameters(parameters: readonly Parameter[], telling: OperationTelling): string {
  const { protocol, english } = telling;
  const rows = parameters.map(({ name, in: place, required, schema, description = '' }) => {
    const marks = required ? ` (${protocol.required})` : '';
    const where = protocol.places[place] ?? place;
    return `| \`${name}\`${marks} | ${where} | ${describeSchema(schema, telling)} | ${english(description)} |`;
  });
  return [
    `**${protocol.parameters}**\n`,
    `| ${protocol.parameter} | ${protocol.place} | ${protocol.value} | ${protocol.meaning} |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function renderAnswer(status: string, answer: Answer, telling: OperationTelling): string {
  const headers = Object.entries(answer.headers ?? {}).map(
    ([name, { description = '' }]) =>
      `${telling.protocol.header} \`${name}\`: ${telling.english(description)}`,
  );
  const content = [describeContent(answer.content, telling), ...headers].filter(Boolean);
  // One code of a problem a line.
  const meaning = answer.description.replace(/ (?=`[a-z-]+`:)/g, '<br>');
  return `| ${status} | ${telling.english(meaning)} | ${content.join('<br>')} |`;
}

function renderAnswers(answers: Operation['responses'], telling: OperationTelling): string {
  const { protocol } = telling;
  return [
    `**${protocol.answers}**\n`,
    `| ${protocol.status} | ${protocol.meaning} | ${protocol.content} |`,
    '| --- | --- | --- |',
    ...Object.entries(answers).map(([status, answer]) => renderAnswer(status, answer, telling)),
  ].join('\n');
}

/** Renders one operation of an OpenAPI document as a section of Markdown. */
export function renderOperation(
  method: string,
  path: string,
  operation: Operation,
  telling: OperationTelling,
): string {
  const { description, security, parameters, requestBody, responses } = operation;
  const { protocol, english, titleOf } = telling;
  return [
    `## ${titleOf(operation)} {#${operation.operationId.toLowerCase()}}`,
    `\`${method.toUpperCase()} ${path}\``,
    description && english(description),
    security && protocol.token,
    parameters?.length && renderParameters(parameters, telling),
    requestBody && `**${protocol.body}**: ${describeContent(requestBody.content, telling)}`,
    renderAnswers(responses, telling),
  ]
    .filter(Boolean)
    .join('\n\n');
}
