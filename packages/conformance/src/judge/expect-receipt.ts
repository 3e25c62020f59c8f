import type { Receipt } from '@hailong/protocol';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { expectThat } from './expect-that.ts';

/**
 * Throws a Breach unless an answer has one of these statuses and holds something that calls itself
 * a receipt; whether every member is right is a rule of its own.
 */
export function expectReceipt(exchange: Exchange, ...statuses: number[]): Receipt {
  const isReceipt = memberOf(exchange.json, 'format') === 'hailong-receipt@1';
  expectThat(
    isReceipt && statuses.includes(exchange.status),
    `${statuses.join(' or ')} with a receipt`,
    describeExchange(exchange),
  );
  return exchange.json as Receipt;
}
