import { readFileSync } from 'node:fs';
import type { Mistake, Survey } from '@hailong/protocol';
import { listMistakes, surveySchema } from '@hailong/protocol/schema';

/** A survey file that is right, or everything that is wrong with it. */
export type ReadSurvey = { kind: 'read'; survey: Survey } | { kind: 'wrong'; mistakes: Mistake[] };

function wrong(message: string): ReadSurvey {
  return { kind: 'wrong', mistakes: [{ pointer: '', message }] };
}

/** Reads and checks a survey file; a mistake in it is a value, never an exception. */
export function readSurvey(file: string): ReadSurvey {
  try {
    const parsed = surveySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success
      ? { kind: 'read', survey: parsed.data }
      : { kind: 'wrong', mistakes: listMistakes(parsed.error) };
  } catch (error) {
    return wrong((error as Error).message);
  }
}
