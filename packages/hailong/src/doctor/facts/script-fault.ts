import type { OurScript } from './our-scripts.ts';

/** Why a browser does not run a script. */
export type ScriptFault =
  'policy' | 'missing' | 'uncheckable' | 'cors' | 'integrity' | 'type' | 'unreachable';

/** Types that browsers run as scripts; an empty one is sniffed. */
const SCRIPT_TYPE = /^((text|application)\/(x-)?(java|ecma)script|)$/;

/** Tells whether a file is what a script tag's hash says; true where no hash of it can be compared. */
export function isIntact({ script: { integrity }, file }: OurScript): boolean {
  const known = integrity
    .split(/\s+/)
    .map((each) => /^(sha\d+)-([^?]+)/.exec(each))
    .filter((each) => each !== null);
  if (known.length === 0 || !file || file.status !== 200) return true;
  return known.some(([, name = '', hash]) => file.hashes[name] === hash);
}

/** Tells whether a script tag has a hash that a browser may not compare: the file is from elsewhere. */
function isUncheckable({ script, document }: OurScript): boolean {
  const { src, integrity, crossorigin } = script;
  const isElsewhere = new URL(src).origin !== new URL(document.url).origin;
  return integrity !== '' && crossorigin === undefined && isElsewhere;
}

/** Gives why a browser does not run a script of ours; undefined when it does. */
export function scriptFault(each: OurScript): ScriptFault | undefined {
  const { script, load, file, violation } = each;
  if (violation) return 'policy';
  if (!URL.canParse(script.src)) return 'unreachable';
  const status = load?.status ?? file?.status;
  if (status !== undefined && status >= 400) return 'missing';
  if (isUncheckable(each)) return 'uncheckable';
  if (!isIntact(each)) return 'integrity';
  const isStopped = load?.failure !== undefined;
  if (isStopped && script.crossorigin !== undefined && file?.status === 200 && !file.isShared)
    return 'cors';
  if (load && load.failure === undefined && !SCRIPT_TYPE.test(load.type) && load.isNosniff)
    return 'type';
  return isStopped ? 'unreachable' : undefined;
}
