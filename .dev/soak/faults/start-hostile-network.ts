import { startProxy } from '../../faults/proxy/start-proxy.ts';
import type { Fault } from '../../faults/proxy/fault.ts';
import { nameFault } from './name-fault.ts';

/** The network between the devices and the collector. */
export interface HostileNetwork {
  /** What devices are told as their collector. */
  url: string;
  requests(): number;
  /** How many faults were injected, by name. */
  faults: ReadonlyMap<string, number>;
  /** Injects no more faults. */
  heal(): void;
  stop(): Promise<void>;
}

/** Starts a proxy that does to each request what is chosen, and keeps only counts of them. */
export async function startHostileNetwork(
  target: { port: number },
  chooseFault: () => Fault | undefined,
): Promise<HostileNetwork> {
  const proxy = await startProxy(target);
  const faults = new Map<string, number>();
  let requests = 0;

  function noteRequest(): void {
    requests += 1;
    // the list of the proxy is for short tests
    proxy.requests.length = 0;
  }

  proxy.use(() => {
    noteRequest();
    const fault = chooseFault();
    if (!fault) return undefined;
    const name = nameFault(fault);
    faults.set(name, (faults.get(name) ?? 0) + 1);
    return fault;
  });

  return {
    url: proxy.url,
    requests: () => requests,
    faults,
    heal: () =>
      proxy.use(() => {
        noteRequest();
        return undefined;
      }),
    stop: proxy.stop,
  };
}
