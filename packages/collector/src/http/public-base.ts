import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';

/** A host name has at most 253 characters (RFC 1035, section 2.3.4), a port and its colon six. */
const HOST_MAX = 259;

/**
 * Gives the address under which the public finds the collector, with no slash at its end: the
 * configured one, else the origin that the request was sent to. Undefined where that is none.
 */
export function publicBase(
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  const address = `${protocol}://${host}`;
  return host.length <= HOST_MAX && URL.canParse(address) ? new URL(address).origin : undefined;
}
