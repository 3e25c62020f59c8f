import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { generatedFiles } from '../../generate/generated-files.ts';
import { tokenModule } from '../../generate/token-module.ts';
import { readTokenSource } from '../../generate/token-source.ts';
import { styles } from '../../../widget/src/styles/styles.ts';
import { propertyOf } from '../../src/css/property-of.ts';
import { defaultTheme } from '../../src/bundled-themes.ts';
import { shapeNames } from '../../src/tokens.ts';

const root = new URL('../../../../', import.meta.url);

it('what is made from the tokens is current; npm run generate makes it anew', async () => {
  const path = 'packages/themes/src/tokens.ts';
  const file = new URL(path, root).pathname;
  const options = { ...(await resolveConfig(file)), filepath: file };
  const files = {
    [path]: await format(tokenModule(readTokenSource()), options),
    ...(await generatedFiles()),
  };
  for (const [name, content] of Object.entries(files)) {
    assert.equal(readFileSync(new URL(name, root), 'utf8'), content, name);
  }
});

it('the widget falls back on the values of the tokens', () => {
  for (const name of shapeNames) {
    const [, fallback] = new RegExp(`var\\(${propertyOf(name)}, ([^)]+)\\)`).exec(styles) ?? [];
    assert.equal(fallback, defaultTheme.shape[name], name);
  }
});
