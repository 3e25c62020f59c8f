export {
  createClient,
  type Client,
  type ClientOptions,
  type UndeliveredResponse,
} from './client.ts';
export { systemClock, type Clock } from './clock.ts';
export { createResponseId } from './create-response-id.ts';
export type { Settings } from './settings.ts';
export type { Delivery, Saved, Submission } from './submission.ts';
export { createHttpTransport, type HttpTransportOptions } from './transport/http-transport.ts';
export { sendView } from './transport/send-view.ts';
export type { Shipment, Transport, TransportResult } from './transport/transport.ts';
