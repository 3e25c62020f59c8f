import { problemTable, type ProblemCode } from '@hailong/protocol';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { expectThat } from './expect-that.ts';

/** Throws a Breach unless an answer refuses with one of these codes, and the status that belongs to it. */
export function expectRefusal(exchange: Exchange, ...codes: ProblemCode[]): void {
  const received = memberOf(exchange.json, 'code');
  const code = codes.find((each) => each === received);
  expectThat(
    code !== undefined && exchange.status === problemTable[code].status,
    codes.map((each) => `${problemTable[each].status} with the code "${each}"`).join(' or '),
    describeExchange(exchange),
  );
}
