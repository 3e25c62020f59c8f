export { createClient, type Client, type UndeliveredResponse } from './client.ts';
export { systemClock, type Clock } from './clock.ts';
export { createResponseId } from './create-response-id.ts';
export type { Diagnostic } from './delivery/diagnose.ts';
export type { Item } from './outbox/item.ts';
export type { Contents } from './outbox/items-of.ts';
export type { OutboxStorage } from './outbox/storage.ts';
export { createSender, type ClientOptions, type Sender } from './sender.ts';
export type { Settings } from './settings.ts';
export type { Delivery, Saved, Submission } from './submission.ts';
export {
  diagnoseCollector,
  type CollectorDiagnosis,
  type CollectorState,
  type DiagnosisOptions,
} from './transport/diagnose-collector.ts';
export { createHttpTransport, type HttpTransportOptions } from './transport/http-transport.ts';
export { parseCollector } from './transport/parse-collector.ts';
export { sendView } from './transport/send-view.ts';
export type { Shipment, Transport, TransportResult } from './transport/transport.ts';
