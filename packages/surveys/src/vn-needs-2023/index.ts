import type { Survey } from '@hailong/protocol';
import survey from './survey.json' with { type: 'json' };

/** Ten things citizens may want improved, on a four-point scale. */
export const vnNeeds2023: Survey = survey as Survey;
