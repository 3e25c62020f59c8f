import {
  createClient,
  type Client,
  type Settings,
  type Shipment,
  type TransportResult,
} from '@hailong/client';
import {
  canonicalJson,
  digest,
  idempotencyKey,
  type Receipt,
  type Response,
} from '@hailong/protocol';

/** How long the endpoint may take, in milliseconds: an attempt has to end by itself. */
const TIMEOUT_MS = 30_000;

/** Statuses that do not pass by themselves: somebody has to mend something first. */
const SLOW = /^4(?!08|09|25|29)/;

/** What the endpoint says: that it has stored what the key names, or why it never will. */
interface Said {
  khoa?: string;
  maBienNhan?: string;
  ngay?: string;
  tuChoi?: string;
}

function fieldsOf({ response, waitedSeconds }: Shipment): URLSearchParams {
  const { id, revision, context, answers } = response;
  return new URLSearchParams({
    khoa: idempotencyKey(response),
    maPhieu: id,
    lan: `${revision}`,
    donVi: context.agency ?? '',
    thuTuc: context.procedure ?? '',
    mucHaiLong: `${answers['overall'] ?? ''}`,
    giayCho: `${waitedSeconds}`,
    noiDung: canonicalJson(response),
  });
}

async function receiptOf(
  response: Response,
  { maBienNhan = '', ngay = '' }: Said,
): Promise<Receipt> {
  const { id, revision } = response;
  const written = await digest(response);
  return {
    format: 'hailong-receipt@1',
    id,
    revision,
    digest: written,
    code: maBienNhan,
    day: ngay,
  };
}

async function send(address: string, shipment: Shipment): Promise<TransportResult> {
  const { response } = shipment;
  const answer = await fetch(address, {
    method: 'POST',
    body: fieldsOf(shipment),
    credentials: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // a page of an error or of a sign-in is no JSON
  const said: Said = await answer.json().catch(() => ({}));
  const isStored = answer.ok && said.khoa === idempotencyKey(response) && said.maBienNhan;
  if (isStored) return { kind: 'delivered', receipt: await receiptOf(response, said) };
  if (said.tuChoi) return { kind: 'refused', reason: said.tuChoi };
  const reason = `answered ${answer.status} without a receipt`;
  return { kind: 'retry', reason, slow: SLOW.test(`${answer.status}`) };
}

/** Makes a client that posts a form to an endpoint of the portal; its name stays the same between pages. */
export function createFormClient(address: string, settings: Partial<Settings> = {}): Client {
  const transport = (shipment: Shipment): Promise<TransportResult> =>
    send(address, shipment).catch((error) => ({ kind: 'retry', reason: `${error}` }));
  return createClient({ ...settings, transports: { 'portal-form': transport } });
}
