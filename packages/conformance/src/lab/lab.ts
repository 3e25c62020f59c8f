import type { Receipt, Response, Survey } from '@hailong/protocol';
import type { Ask } from '../http/create-ask.ts';
import type { Exchange } from '../http/exchange.ts';

/** How a message is sent where it is not sent as usual. */
export interface Sending {
  body?: string | Uint8Array<ArrayBuffer>;
  /** Headers to add or, where undefined, to leave out. Names are in lower case. */
  headers?: Record<string, string | undefined>;
}

/** What a check works with: the collector under test, and a survey to answer. */
export interface Lab {
  ask: Ask;
  /** The survey that is answered. */
  survey: Survey;
  /** The agency that all test answers name. */
  agency: string;
  /** The origin of a page that may send to the collector; undefined where none was told. */
  origin: string | undefined;
  /** Ends the collector the hard way and starts it again; undefined where nobody can. */
  restart: (() => Promise<void>) | undefined;
  /** Every answer so far. */
  exchanges: readonly Exchange[];
  /** Makes a valid first revision with an id of its own; `changes` replace its members. */
  make(changes?: Partial<Response>): Response;
  /** Makes a valid first revision with this free text; throws a Skip where the survey asks for none. */
  makeWithText(text: string): Response;
  /** Sends a message as the client does. */
  post(response: Response, sending?: Sending): Promise<Exchange>;
  /** Has a response recorded that another rule needs; throws a Skip where that fails. */
  record(response: Response, sending?: Sending): Promise<Receipt>;
}
