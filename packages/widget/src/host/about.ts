import type { Response, Survey } from '@hailong/protocol';
import { readContext } from './read-context.ts';

/** What is answered, about what, and through which channel. */
export type About = Pick<Response, 'survey' | 'context' | 'channel'>;

/** Gives what a survey on this host is about; what the host says amiss is reported. */
export function aboutOf(
  host: Parameters<typeof readContext>[0],
  { id, version }: Survey,
  report: (message: string) => void,
): About {
  return { survey: { id, version }, ...readContext(host, report) };
}
