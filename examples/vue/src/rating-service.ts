import { createClient } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import survey from '../surveys/tinh-mau.json';

/** Where the collector of the province is. */
export const collector = 'http://localhost:8787';

/** One client for all pages of the portal: it also delivers what an earlier page left. */
export const client = createClient({ collector });

/** The province's own survey, part of the bundle; the collector has the same file. */
export const tinhMau = survey as Survey;
