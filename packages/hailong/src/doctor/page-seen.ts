/** A violation of a document's Content Security Policy. */
export interface Violation {
  directive: string;
  /** What was blocked: an address, or a word such as `inline`. */
  blocked: string;
  /** The whole policy, as the document was given it. */
  policy: string;
}

/** A script tag that names one of our files, or mounts a survey. */
export interface ScriptSeen {
  /** Absolute address. */
  src: string;
  integrity: string;
  /** The attribute `crossorigin`; undefined where it is absent. */
  crossorigin: string | undefined;
  /** Collectors that the tag mounts a survey for, parted by spaces; empty where it mounts none. */
  mounts: string;
}

/** What an ask from the page itself came to: what the page's policy and CORS let through. */
export type AskFromPage =
  { kind: 'answered' } | { kind: 'blocked'; violation: Violation } | { kind: 'failed' };

/** A `<hailong-survey>` with what became of it. */
export interface ElementSeen {
  /** Which one it is, for a person who looks for it: `<hailong-survey> 2, in /frame.html`. */
  place: string;
  /** Place of its document among those seen. */
  document: number;
  attributes: Record<string, string>;
  isDefined: boolean;
  /** Whether something is drawn in its shadow root. */
  isShown: boolean;
  /** Whether the page gave it a client by a property. */
  hasOwnClient: boolean;
  /** The version of its class. */
  version: string | undefined;
  /** The survey that it showed first. */
  survey: { id: string; version: number } | undefined;
  /** What it told by `hailong-error`, in order. */
  errors: string[];
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Why it cannot be seen or used, in terms of HTML and CSS. */
  hiddenBy: string | undefined;
  /** The page's thing that lies over its controls when they are scrolled to. */
  coveredBy: string | undefined;
  /** Absolute addresses of the links inside it. */
  fallback: string[];
  /** The colours that the page set, as hex, by name; for both settings of the system. */
  colors: { light: Record<string, string>; dark: Record<string, string> };
  /** By base URL of each collector that it names. */
  asks: Record<string, AskFromPage>;
}

/** A frame with a hosted form in it. */
export interface FrameSeen {
  /** Place of its document among those seen. */
  document: number;
  src: string;
  title: string;
  /** The attribute `sandbox`; undefined where it is absent. */
  sandbox: string | undefined;
  /** Whether something of that address is in it. */
  isFilled: boolean;
}

/** A document: the page, or one in a frame of it. */
export interface DocumentSeen {
  url: string;
  language: string;
  scripts: ScriptSeen[];
  frames: FrameSeen[];
  /** Absolute addresses of links to hosted forms outside any element. */
  links: string[];
  violations: Violation[];
  /** What IndexedDB said when a database was opened; undefined when it opened. */
  storageFault: string | undefined;
}

/** A file that the page asked for, and what came. */
export interface Load {
  url: string;
  status: number | undefined;
  /** Content type without parameters. */
  type: string;
  isNosniff: boolean;
  /** The browser's word for what went wrong. */
  failure: string | undefined;
}

/** What a browser saw of a page: plain data. */
export interface PageSeen {
  /** Where the browser ended. */
  url: string;
  status: number | undefined;
  /** Why nothing was opened. */
  failure: string | undefined;
  documents: DocumentSeen[];
  elements: ElementSeen[];
  /** Scripts of the page, as they were loaded. */
  loads: Load[];
}
