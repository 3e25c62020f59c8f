import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFetch, healthy, type Answers } from '../support/collector-stub.ts';
import { createFakeKeyboard, keys, type Person } from '../support/fake-keyboard.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

const { enter, down, cancel, left } = keys;

const COLLECTOR = { sees: 'Address of the collector', types: `https://rating.example/${enter}` };
const AGENCY = { sees: 'Code of the agency', types: `H26.107${enter}` };
const PROCEDURE = { sees: 'Code of the procedure', types: `1.001193${enter}` };
const SURVEY = { sees: 'Survey', types: enter };
const THEME = { sees: 'Theme', types: enter };
const HTML = { sees: 'Kind of page', types: enter };

async function talk(t: TestContext, script: Person[], flags: string[] = [], answers?: Answers) {
  const folder = temporaryFolder(t);
  const { input, output, unanswered } = createFakeKeyboard(script);
  const { terminal, said } = createTestTerminal({ folder, fetch: createFetch(answers) });
  const seated = { ...terminal, input, output, isInteractive: true };
  const code = await runCommand(['init', ...flags], seated);
  assert.deepEqual(unanswered(), []);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { code, said: said(), read, names: readdirSync(folder).sort() };
}

test('asks for everything and writes what was answered', async (t) => {
  const script = [COLLECTOR, AGENCY, PROCEDURE, SURVEY, HTML, THEME];
  const { code, read } = await talk(t, script);
  assert.equal(code, 0);
  const { collector, agency, procedure, survey, host } = JSON.parse(read('hailong.json'));
  assert.deepEqual(
    { collector, agency, procedure, survey, host },
    {
      collector: 'https://rating.example',
      agency: 'H26.107',
      procedure: '1.001193',
      survey: 'vn-service',
      host: 'html',
    },
  );
});

test('asks only for what the flags leave open', async (t) => {
  const flags = ['--collector', 'https://rating.example', '--agency', 'G09', '--procedure', ''];
  const { code, names } = await talk(
    t,
    [{ sees: 'Kind of page', types: `${down}${down}${enter}` }, THEME],
    [...flags, '--survey', 'vn-service'],
  );
  assert.equal(code, 0);
  assert.ok(names.includes('HailongRating.tsx'));
});

test('offers the surveys of the collector by their titles', async (t) => {
  const second = { id: 'mine', version: 1, title: { vi: 'Phiếu của tôi', en: 'My own' } };
  const both = { body: { surveys: [{ id: 'vn-service', version: 1, title: {} }, second] } };
  const pick = { sees: 'My own (mine)', types: `${down}${enter}` };
  const script = [COLLECTOR, AGENCY, PROCEDURE, pick, HTML, THEME];
  const { read } = await talk(t, script, [], { ...healthy, '/v1/surveys': both });
  assert.equal(JSON.parse(read('hailong.json')).survey, 'mine');
});

test('asks for the collector again when the person does not go on with one that fails', async (t) => {
  const no = { sees: 'Go on with this address all the same?', types: enter };
  const yes = { sees: 'Go on with this address all the same?', types: `${left}${enter}` };
  const script = [COLLECTOR, no, COLLECTOR, yes, AGENCY, PROCEDURE, SURVEY, HTML, THEME];
  const { code, said } = await talk(t, script, [], {});
  assert.equal(code, 0);
  assert.match(said, /healthz: received 404/);
});

test('refuses what is no address, at once', async (t) => {
  const wrong = { sees: 'Address of the collector', types: `rating.example${enter}` };
  const mended = {
    sees: 'expected an address such as https://host/path',
    types: `${'\u007f'.repeat(14)}https://rating.example${enter}`,
  };
  const { read } = await talk(t, [wrong, mended, AGENCY, PROCEDURE, SURVEY, HTML, THEME]);
  assert.equal(JSON.parse(read('hailong.json')).collector, 'https://rating.example');
});

test('makes a theme of a brand colour', async (t) => {
  const brand = { sees: 'A brand colour', types: `${down.repeat(4)}${enter}` };
  const colour = { sees: '#8b1a1a', types: `#8b1a1a${enter}` };
  const { read } = await talk(t, [COLLECTOR, AGENCY, PROCEDURE, SURVEY, HTML, brand, colour]);
  assert.match(read('hailong-theme.css'), /--hailong-color-accent: #8b1a1a/);
});

test('Ctrl-C writes nothing', async (t) => {
  const script = [COLLECTOR, { sees: 'Code of the agency', types: cancel }];
  const { code, names, said } = await talk(t, script);
  assert.equal(code, 1);
  assert.deepEqual(names, []);
  assert.match(said, /nothing was written/);
});

test('asks before it overwrites', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'hailong.json'), 'mine');
  const { input, output } = createFakeKeyboard([
    { sees: 'hailong.json exist. Overwrite?', types: enter },
  ]);
  const { terminal } = createTestTerminal({ folder, fetch: createFetch() });
  const flags = ['--collector', 'https://rating.example', '--agency', 'G09', '--procedure', ''];
  const rest = ['--survey', 'vn-service', '--host', 'link', '--theme', 'neutral'];
  const seated = { ...terminal, input, output, isInteractive: true };
  assert.equal(await runCommand(['init', ...flags, ...rest], seated), 1);
  assert.equal(readFileSync(join(folder, 'hailong.json'), 'utf8'), 'mine');
});
