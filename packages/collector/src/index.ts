export { createApp } from './app.ts';
export { ConfigError, type ConfigMistake } from './config/config-error.ts';
export { type Config } from './config/config.ts';
export { loadConfig, type ConfigSources } from './config/load-config.ts';
export { createServices, type ServiceParts } from './create-services.ts';
export type {
  Clock,
  Recorder,
  Refusal,
  ResultsAnswer,
  ResultsQuery,
  Services,
  SurveyCatalogue,
  Verdict,
  ViewCounter,
} from './services.ts';
export { startCollector, type Collector } from './start-collector.ts';
export { createSqliteStore, type SqliteOptions } from './storage/sqlite/sqlite-store.ts';
export { StoreError } from './storage/store-error.ts';
export type {
  AnswerCount,
  Cell,
  CountQuery,
  DatedView,
  ExportedCounts,
  ExportedResponse,
  ExportedTexts,
  GroupCounts,
  GroupKey,
  Outcome,
  Store,
  Submission,
} from './storage/store.ts';
export { createSurveyCatalogue } from './surveys/survey-catalogue.ts';
