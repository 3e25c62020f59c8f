/** What `hailong.json` says that the page should say. */
export interface Planned {
  version?: string;
  collector?: string;
  survey?: string;
  agency?: string;
  procedure?: string;
}
