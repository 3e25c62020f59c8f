import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange } from './exchange.ts';
import type { Fault, HeaderChanges } from './fault.ts';
import { forward, type Answer } from './forward.ts';

/** Headers of one connection, which the proxy sets for its own. */
const OF_A_CONNECTION = { connection: null, 'keep-alive': null, 'transfer-encoding': null };

function writeHead({ response }: Exchange, { status, headers }: Answer, changes: HeaderChanges) {
  for (const [name, value] of Object.entries({ ...headers, ...OF_A_CONNECTION, ...changes })) {
    if (value !== null && value !== undefined) response.setHeader(name, value);
  }
  response.writeHead(status);
}

function pass(exchange: Exchange, answer: Answer, fault?: Fault) {
  const { headers = {}, body } = fault?.kind === 'change' ? fault : {};
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
  writeHead(exchange, answer, { ...length, ...headers });
  exchange.response.end(body ?? answer.body);
}

/** Writes the beginning of a body; resolves when it has left. */
async function begin(exchange: Exchange, answer: Answer, bytes: number): Promise<void> {
  writeHead(exchange, answer, { 'content-length': `${answer.body.length}` });
  await new Promise((resolve) => exchange.response.write(answer.body.subarray(0, bytes), resolve));
}

function close({ request }: Exchange): void {
  request.socket.destroy();
}

async function answerUnheard(exchange: Exchange, fault: Fault): Promise<boolean> {
  const { request, response, signal } = exchange;
  if (fault.kind === 'answer') {
    response.writeHead(fault.status, { ...fault.headers }).end(fault.body);
  } else if (fault.kind === 'drop') close(exchange);
  else if (fault.kind === 'reset') request.socket.resetAndDestroy();
  else if (fault.kind === 'stall') {
    await pause(fault.ms, undefined, { signal });
    close(exchange);
  } else return false;
  return true;
}

/** How long one way of a thin line takes for so many bytes, in milliseconds. */
function travelMs({ roundTripMs, bytesPerSecond }: Fault & { kind: 'slow' }, bytes: number) {
  return roundTripMs / 2 + (bytes / bytesPerSecond) * 1000;
}

/** Answers one request as the fault says, or as the collector does; a collector that is down drops it. */
export async function answerPage(
  exchange: Exchange,
  port: number,
  fault: Fault | undefined,
): Promise<void> {
  const { signal } = exchange;
  if (fault && (await answerUnheard(exchange, fault))) return;
  if (fault?.kind === 'delay') await pause(fault.ms, undefined, { signal });
  if (fault?.kind === 'hold') await fault.until;
  const upwardsMs = fault?.kind === 'slow' ? travelMs(fault, exchange.body.length) : 0;
  if (upwardsMs > 0) await pause(upwardsMs, undefined, { signal });
  const answer = await forward(exchange, port);
  if (fault?.kind === 'slow') {
    await pause(travelMs(fault, answer.body.length), undefined, { signal });
  }
  if (fault?.kind === 'lose-answer') return close(exchange);
  if (fault?.kind === 'stall-body') return begin(exchange, answer, answer.body.length / 2);
  if (fault?.kind === 'truncate') {
    await begin(exchange, answer, fault.bytes);
    return close(exchange);
  }
  return pass(exchange, answer, fault);
}
