import { createClient, type Client, type Settings } from '@hailong/client';

/** Gives a token of the portal's page that is valid for some minutes; a new one when asked to renew. */
export type GetToken = (renew: boolean) => Promise<string>;

/** Makes a client that sends to `collector` with a token; one that has just run out is renewed once. */
export function createTokenClient(
  collector: string,
  getToken: GetToken,
  settings: Partial<Settings> = {},
): Client {
  const send = async (url: RequestInfo | URL, request: RequestInit | undefined, renew: boolean) => {
    const headers = new Headers(request?.headers);
    headers.set('Authorization', `Bearer ${await getToken(renew)}`);
    return fetch(url, { ...request, headers });
  };
  return createClient({
    ...settings,
    collector,
    async fetch(url, request) {
      const answer = await send(url, request, false);
      return answer.status === 401 ? send(url, request, true) : answer;
    },
  });
}
