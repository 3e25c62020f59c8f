import type { Observation } from '../observation.ts';
import { ourScripts, type OurScript } from './our-scripts.ts';
import { scriptFault, type ScriptFault } from './script-fault.ts';

/** Gives the scripts of ours that do not run for this reason. */
export function scriptsWithFault(observation: Observation, fault: ScriptFault): OurScript[] {
  return ourScripts(observation).filter((each) => scriptFault(each) === fault);
}
