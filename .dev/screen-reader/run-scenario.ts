import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Totals } from '../totals.ts';
import { openPage } from './open-page.ts';
import { pressKey } from './press-key.ts';
import { NotHeardError, type Speech } from './read-speech.ts';
import type { Scenario, Step } from './scenario.ts';
import type { Environment } from './start-desktop.ts';
import { startOrca } from './start-orca.ts';
import type { Service } from './start-service.ts';

/** The last words of the page: once they are read, the widget stands. */
const END_OF_PAGE = 'Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.';

/** How long a browser may take to open the page and Orca to read it, in milliseconds. */
const OPENING_LIMIT_MS = 60_000;

/** Where a scenario is played. */
export interface Stage {
  env: Environment;
  service: Service;
  scratch: string;
}

/** How a scenario ended; a known defect counts as skipped. */
export interface Ending {
  kind: keyof Totals;
  reason?: string;
  spoken: readonly string[];
}

async function take(
  { press, act, hears, isInAnyOrder }: Step,
  speech: Speech,
  stage: Stage,
): Promise<void> {
  if (press) {
    speech.skip();
    pressKey(press, stage.env);
  }
  await act?.(stage.service);
  if (isInAnyOrder) await speech.hearAll(hears);
  else await speech.hear(hears);
}

async function play({ steps, missing }: Scenario, speech: Speech, stage: Stage): Promise<Ending> {
  const end = (kind: Ending['kind'], reason = ''): Ending => {
    return { kind, reason, spoken: speech.lines() };
  };
  try {
    await speech.hear([END_OF_PAGE], OPENING_LIMIT_MS);
    for (const step of steps) await take(step, speech, stage);
    return missing ? end('failed', `"${missing}" is heard now: no defect any more`) : end('passed');
  } catch (error) {
    const isKnown = error instanceof NotHeardError && error.phrase === missing;
    return isKnown ? end('skipped', `known defect: ${error.message}`) : end('failed', `${error}`);
  }
}

/** Plays a scenario with a browser and a screen reader of its own. */
export async function runScenario(scenario: Scenario, stage: Stage): Promise<Ending> {
  const { env, service } = stage;
  const folder = join(stage.scratch, scenario.title.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  await (scenario.isCollectorAway ? service.stopCollector() : service.startCollector());
  const orca = await startOrca(join(folder, 'orca'), env);
  const url = `${service.portalUrl}${scenario.path ?? '/'}`;
  const closePage = openPage(url, join(folder, 'profile'), env);
  try {
    return await play(scenario, orca.speech, stage);
  } finally {
    closePage();
    orca.stop();
  }
}
