import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTemplate } from '@angular/compiler';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { hosts } from '../../../packages/hailong/src/init/hosts/hosts.ts';
import type { HostId } from '../../../packages/hailong/src/init/hosts/host-id.ts';
import type { Plan } from '../../../packages/hailong/src/init/plan.ts';
import { compileComponent } from '../../docs/compile-component.ts';

const plan: Plan = {
  collector: 'https://rating.example/it\'s "here"',
  survey: 'vn-service',
  agency: 'H26.107',
  procedure: '1.001193',
  outcome: 'granted',
  host: 'react',
  theme: 'neutral',
  version: '0.1.0',
  integrity: {},
};

function writtenFor(host: HostId, given: Partial<Plan> = {}): string {
  return hosts[host].files({ ...plan, host, ...given })[0]!.content;
}

test('the React component compiles', () => {
  const code = writtenFor('react');
  assert.deepEqual(compileComponent('component.tsx', code), []);
});

test('the Angular component compiles', () => {
  const code = writtenFor('angular');
  assert.deepEqual(compileComponent('component.ts', code), []);
});

test('the Vue component compiles', () => {
  const { descriptor, errors } = parse(writtenFor('vue'));
  assert.deepEqual(errors, []);
  const isCustomElement = (tag: string) => tag.startsWith('hailong-');
  const { content } = compileScript(descriptor, {
    id: 'hailong',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  assert.deepEqual(compileComponent('component.ts', content), []);
});

test('the Svelte component compiles without a warning', () => {
  const code = writtenFor('svelte');
  assert.deepEqual(compile(code, { generate: 'client' }).warnings, []);
  const script = /<script lang="ts">([^]*?)<\/script>/.exec(code)![1]!;
  assert.deepEqual(compileComponent('component.ts', `${script}\nexport { form };`, ['svelte']), []);
});
test('the template of the Angular component is one that Angular reads', () => {
  const template = /template: `([^]*?)`/.exec(writtenFor('angular'))![1]!;
  assert.equal(parseTemplate(template, 'component.html').errors, null);
});

test('a mistake in a component is found', () => {
  const broken = writtenFor('react').replace('agency={agency}', 'agency={{}}');
  assert.match(compileComponent('component.tsx', broken).join(), /not assignable/);
});
