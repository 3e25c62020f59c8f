import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

const directory = new URL('../schemas/', import.meta.url);

mkdirSync(directory, { recursive: true });
for (const [name, content] of Object.entries(generatedFiles())) {
  writeFileSync(new URL(name, directory), content);
  process.stdout.write(`packages/protocol/schemas/${name}\n`);
}
