import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Survey } from '@hailong/protocol';
import { readSurvey } from './read-survey.ts';

/** Reads every `.json` file of a directory as a survey. Throws one error that names every mistake. */
export function loadSurveys(directory: string): Survey[] {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'));
  const surveys: Survey[] = [];
  const complaints: string[] = [];
  for (const name of files.sort()) {
    const read = readSurvey(join(directory, name));
    if (read.kind === 'read') surveys.push(read.survey);
    else
      complaints.push(
        ...read.mistakes.map(({ pointer, message }) => `  ${name} ${pointer || '/'}: ${message}`),
      );
  }
  if (complaints.length === 0) return surveys;
  throw new Error(`surveys in "${directory}" have mistakes:\n${complaints.join('\n')}`);
}
