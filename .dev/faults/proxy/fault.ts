/** Headers to set; one that is null is taken away. */
export type HeaderChanges = Readonly<Record<string, string | null>>;

/** What the network, or something that stands in it, does to one request. */
export type Fault =
  /** Answers in the place of the collector, which hears nothing; a page reads it only with CORS headers. */
  | {
      kind: 'answer';
      status: number;
      headers?: Readonly<Record<string, string>>;
      body?: string;
    }
  /** Closes the connection before the collector hears anything. */
  | { kind: 'drop' }
  /** Ends the connection with a TCP reset before the collector hears anything. */
  | { kind: 'reset' }
  /** Waits for the whole answer of the collector and then closes the connection without it. */
  | { kind: 'lose-answer' }
  /** Passes on the headers and so many bytes of the body, and then closes the connection. */
  | { kind: 'truncate'; bytes: number }
  /** Says nothing for so many milliseconds and then closes the connection; the collector hears nothing. */
  | { kind: 'stall'; ms: number }
  /** Passes on the headers and half of the body, and the rest never. */
  | { kind: 'stall-body' }
  /** Holds the request back for so many milliseconds and then passes it on. */
  | { kind: 'delay'; ms: number }
  /** Holds the request back until this has happened and then passes it on. */
  | { kind: 'hold'; until: Promise<unknown> }
  /** A thin line: a round trip takes so many milliseconds more, and a second carries so many bytes each way. */
  | { kind: 'slow'; roundTripMs: number; bytesPerSecond: number }
  /** Passes on the collector's answer with changed headers, with another body, or both. */
  | { kind: 'change'; headers?: HeaderChanges; body?: string };

/** Headers with which any page may read an answer, as the collector itself sends them. */
export const openToPages: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
};
