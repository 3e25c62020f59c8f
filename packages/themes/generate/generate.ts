import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tokenModule } from './token-module.ts';
import { readTokenSource } from './token-source.ts';

const root = new URL('../../../', import.meta.url);

function write(path: string, content: string): void {
  writeFileSync(new URL(path, root), content);
  process.stdout.write(`${path}\n`);
}

const tokensFile = new URL('packages/themes/src/tokens.ts', root).pathname;
const options = { ...(await resolveConfig(tokensFile)), filepath: tokensFile };
write('packages/themes/src/tokens.ts', await format(tokenModule(readTokenSource()), options));

// Everything else is made with the tokens that have just been written.
const { generatedFiles } = await import('./generated-files.ts');
for (const [path, content] of Object.entries(await generatedFiles())) write(path, content);
