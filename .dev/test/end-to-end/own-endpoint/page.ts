import type { Client } from '@hailong/client';
import { createFormClient } from '../../../../examples/own-endpoint/form-client.ts';
import { createTokenClient } from '../../../../examples/own-endpoint/token-client.ts';
import { createClient } from '@hailong/client';

/** No pause between attempts but the shortest: the test does not wait for what jitter chooses. */
const settings = { random: () => 0 };

const getToken = async (renew: boolean): Promise<string> =>
  (await fetch(renew ? '/token?renew' : '/token')).text();

const clients: Record<string, () => Client> = {
  '#form': () => createFormClient('/DanhGia/Luu.aspx', settings),
  '#token': () => createTokenClient(`${location.origin}/guarded`, getToken, settings),
  '#relay': () => createClient({ ...settings, collector: `${location.origin}/relay` }),
};

const element = document.querySelector('hailong-survey');
Object.assign(element ?? {}, { client: clients[location.hash]?.() });
