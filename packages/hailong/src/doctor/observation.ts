import type { CollectorFacts } from '../collector/inspect-collector.ts';
import type { SurveyAt } from '../collector/survey-at.ts';
import type { PageSeen } from './page-seen.ts';
import type { Planned } from './planned.ts';

/** A file as anybody gets it, without a browser. */
export interface FileFacts {
  /** Undefined when there was no answer. */
  status: number | undefined;
  /** Content type without parameters. */
  type: string;
  /** In base 64, by algorithm; empty without the file. */
  hashes: Record<string, string>;
  /** Whether pages of any origin may read it. */
  isShared: boolean;
}

/** A hosted form as anybody gets it. */
export interface FormFacts {
  status: number | undefined;
  /** Whether a form came that can be sent. */
  isForm: boolean;
  /** The origins that may frame it; undefined when every page may. */
  ancestors: string | undefined;
}

/** What was asked of the servers themselves. */
export interface Probed {
  /** By base URL. */
  collectors: Record<string, CollectorFacts>;
  /** By base URL and id of a survey, parted by a space. */
  surveys: Record<string, SurveyAt>;
  /** By address. */
  files: Record<string, FileFacts>;
  /** By address. */
  forms: Record<string, FormFacts>;
}

/** Everything that the checks look at. */
export interface Observation {
  page: PageSeen;
  probed: Probed;
  /** What `hailong init` wrote down, where the doctor is called beside it. */
  planned: Planned | undefined;
}
