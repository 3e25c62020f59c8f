/** Where the pieces of a test page come from. */
export interface Site {
  /** Base URL of a running collector, which also serves the element's file. */
  collector: string;
  /** The file of the collector's database. */
  database: string;
  /** Address of the element's file. */
  file: string;
  /** The hash of that file, as `integrity` has it. */
  integrity: string;
  /** Base URL of a server that answers everything with a web page. */
  webServer: string;
  /** Base URL where nothing listens. */
  nobody: string;
}
