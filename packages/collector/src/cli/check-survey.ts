import { readSurvey } from '../surveys/read-survey.ts';
import type { Terminal } from './terminal.ts';

/** Checks a survey file. Gives the exit code: 0 when it is right, 1 when it has mistakes. */
export function checkSurvey(file: string, { output, say }: Terminal): number {
  const read = readSurvey(file);
  if (read.kind === 'read') {
    const { id, version } = read.survey;
    output.write(`${file}: survey "${id}" version ${version} is valid\n`);
    return 0;
  }
  for (const { pointer, message } of read.mistakes) say(`${file} ${pointer || '/'}: ${message}`);
  return 1;
}
