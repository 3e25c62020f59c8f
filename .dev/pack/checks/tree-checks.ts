import type { Check } from '../check.ts';
import { bundle, type Bundle } from '../bundle.ts';

/** A program, and what its bundle must have and must not have: words of its code, or names of packages. */
interface Tree {
  name: string;
  program: string;
  has?: RegExp;
  hasNot: RegExp;
}

const trees: Tree[] = [
  {
    name: 'a bundle with <hailong-status> has nothing of the survey, and registers nothing',
    program: `import { HailongStatus } from '@hailong/widget/status'; console.log(HailongStatus);`,
    has: /console\.log\(HailongStatus\)/,
    hasNot: /HailongSurvey|survey-element|\.define\(name|\/lit-html\//,
  },
  {
    name: 'a bundle with the class of the survey has nothing of the status, and registers nothing',
    program: `import { HailongSurvey } from '@hailong/widget'; console.log(HailongSurvey);`,
    has: /console\.log\(HailongSurvey\)/,
    hasNot: /HailongStatus|status-element|\.define\(name/,
  },
  {
    name: 'a class that is imported and not used leaves nothing',
    program: `import { HailongSurvey } from '@hailong/widget'; console.log('nothing');`,
    hasNot: /node_modules/,
  },
  {
    name: 'an entry that registers stays, although nothing of it is used',
    program: `import '@hailong/widget/define';`,
    has: /\.define\(name/,
    hasNot: /HailongStatus|status-element/,
  },
  {
    name: 'types for a framework add nothing',
    program: `import '@hailong/widget/react'; console.log('nothing');`,
    hasNot: /node_modules/,
  },
  {
    name: 'a bundle with the client has neither zod nor Lit',
    program: `import { createClient } from '@hailong/client'; console.log(createClient);`,
    has: /@hailong\/client/,
    hasNot: /\/zod\/|\/lit(-html)?\/|@hailong\/widget/,
  },
  {
    name: 'a rule of the protocol comes without zod',
    program: `import { canonicalJson } from '@hailong/protocol'; console.log(canonicalJson);`,
    has: /canonicalJson/,
    hasNot: /\/zod\//,
  },
  {
    name: 'a formula of the statistics comes alone',
    program: `import { wilsonInterval } from '@hailong/statistics'; console.log(wilsonInterval);`,
    has: /wilsonInterval/,
    hasNot: /mean-score|multinomial/,
  },
];

function faultsOf({ has, hasNot }: Tree, bundler: string, { code, modules }: Bundle): string[] {
  const text = `${modules.join('\n')}\n${code}`;
  const found = hasNot.exec(text)?.[0];
  return [
    ...(found ? [`${bundler}: found ${found}`] : []),
    ...(has && !has.test(text) ? [`${bundler}: expected ${has}, found none`] : []),
  ];
}

/** The checks of what two bundlers keep of the packages. */
export const treeChecks: Check[] = trees.map((tree) => ({
  name: tree.name,
  async findFaults({ project }) {
    const bundles = Object.entries(await bundle(tree.program, project));
    return bundles.flatMap(([bundler, made]) => faultsOf(tree, bundler, made));
  },
}));
