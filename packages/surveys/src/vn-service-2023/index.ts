import type { Survey } from '@hailong/protocol';
import survey from './survey.json' with { type: 'json' };

/** Five factors in sixteen items, with an online variant of the access factor. */
export const vnService2023: Survey = survey as Survey;
