import type { Survey } from '@hailong/protocol';
import { findPlace } from './find-place.ts';
import { findSyntaxError } from './find-syntax-error.ts';

/** A mistake in the text of a survey. */
export interface TextMistake {
  /** The line it stands on, from 1. */
  line: number;
  /** JSON Pointer; empty for a text that is no JSON. */
  pointer: string;
  message: string;
}

/** A survey, or what is wrong with its text. */
export type Reading = { survey: Survey } | { mistakes: TextMistake[]; isJson: boolean };

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Reads the text of a survey as a collector does: JSON first, then the protocol's schema. */
export async function readSurvey(text: string): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const line = lineAt(text, findSyntaxError(text));
    return { isJson: false, mistakes: [{ line, pointer: '', message }] };
  }
  const { listMistakes, surveySchema } = await import('@hailong/protocol/schema');
  const { data, error } = surveySchema.safeParse(value);
  if (data) return { survey: data };
  const mistakes = listMistakes(error).map(({ pointer, message }) => ({
    pointer,
    message,
    line: lineAt(text, findPlace(text, pointer)),
  }));
  return { isJson: true, mistakes };
}
