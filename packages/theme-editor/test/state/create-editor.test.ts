import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledThemes, defaultTheme, themeToCss, themeToDtcg } from '@hailong/themes';
import { createEditor, type Editor } from '../../src/state/create-editor.ts';

const accent = { part: 'light', name: 'accent' } as const;

function create(): { editor: Editor; changes: () => number } {
  let count = 0;
  const editor = createEditor(defaultTheme, () => count++);
  return { editor, changes: () => count };
}

function failing(editor: Editor): string[] {
  return editor
    .findings()
    .filter(({ isEnough }) => !isEnough)
    .map(({ color, on }) => `${color} on ${on}`);
}

describe('the editor of themes', () => {
  it('takes a value and tells of the change', () => {
    const { editor, changes } = create();
    editor.write(accent, 'crimson');
    assert.equal(editor.theme.light.accent, '#dc143c');
    assert.equal(editor.theme.dark.accent, defaultTheme.dark.accent);
    assert.equal(changes(), 1);
  });

  it('keeps what is no value beside the theme until a value comes', () => {
    const { editor } = create();
    editor.write(accent, 'redd');
    assert.deepEqual([...editor.drafts], [['light-accent', 'redd']]);
    assert.equal(editor.theme.light.accent, defaultTheme.light.accent);
    editor.write(accent, 'red');
    assert.equal(editor.drafts.size, 0);
  });

  it('mends one colour after the other until every pair passes', () => {
    const { editor } = create();
    editor.write(accent, '#ffcc00');
    assert.deepEqual(failing(editor), [
      'accent on surface',
      'accent on tint',
      'on-accent on accent',
    ]);
    for (let tries = 0; failing(editor).length && tries < 5; tries++) {
      assert.ok(editor.mend(editor.findings().find(({ isEnough }) => !isEnough)!));
    }
    assert.deepEqual(failing(editor), []);
  });

  it('opens CSS and DTCG JSON', () => {
    const { editor } = create();
    editor.importText(themeToCss(bundledThemes.red));
    assert.deepEqual(editor.theme, bundledThemes.red);
    editor.importText(JSON.stringify(themeToDtcg(bundledThemes.blue)));
    assert.deepEqual(editor.theme, bundledThemes.blue);
  });

  for (const [text, message] of [
    ['{ "color": ', /^TypeError: JSON: /],
    ['p { color: red }', /without any custom property/],
    ['a { --hailong-color-accent: redd }', /accent: .*received "redd"/],
  ] as const) {
    it(`says what is wrong and keeps the theme: ${text}`, () => {
      const { editor, changes } = create();
      assert.throws(() => editor.importText(text), message);
      assert.equal(editor.theme, defaultTheme);
      assert.equal(changes(), 0);
    });
  }
});
