import type { Survey } from '@hailong/protocol';
import survey from './survey.json' with { type: 'json' };

/** The default survey: one overall rating, then optional reasons, wishes and a comment. */
export const vnService: Survey = survey as Survey;
