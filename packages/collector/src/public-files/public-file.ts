/** A script, a style sheet or what belongs to one, for pages of any origin. */
export interface PublicFile {
  /** Its path below the version, such as `hailong.js` or `themes/red.css`. */
  name: string;
  source: Buffer;
}

/** The files of one version, whose content never changes. */
export interface VersionFiles {
  version: string;
  files: PublicFile[];
}
