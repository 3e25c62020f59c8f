import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { conflicts, foreignOriginRequest, invalidRequests } from '../../fixtures/index.ts';
import { openApiDocument } from '../../src/openapi/openapi-document.ts';
import { problemTable } from '../../src/problem/problem-table.ts';

const document = openApiDocument();
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
);
const recordResponse = document.paths['/v1/responses']!.post!;

function lookUp(pointer: string): unknown {
  const steps = pointer.replace('#/', '').split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document);
}

describe('openApiDocument', () => {
  it('describes every address of the wire protocol', () => {
    assert.deepEqual(
      operations.map(({ method, path }) => `${method} ${path}`),
      [
        'post /v1/responses',
        'post /v1/views',
        'get /v1/surveys',
        'get /v1/surveys/{id}',
        'get /v1/results',
        'get /v1/exports/responses',
        'get /v1/exports/counts',
        'get /s/{survey}',
        'post /s/{survey}',
        'get /s/{survey}/qr.svg',
        'get /s/{survey}/poster',
        'get /healthz',
        'get /openapi.json',
      ],
    );
  });

  it('refers to nothing that does not exist', () => {
    const pointers = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    const dangling = [...pointers].map(([, pointer]) => pointer!).filter((at) => !lookUp(at));
    assert.deepEqual(dangling, []);
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, operations.length);
  });

  for (const { method, path, operation } of operations) {
    it(`declares what stands in braces in ${method} ${path}`, () => {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        inPath.map(({ name }) => name),
        inBraces,
      );
    });
  }

  it('takes every filter, and the groupings, in the query for results', () => {
    const parameters = document.paths['/v1/results']!.get!.parameters!;
    assert.deepEqual(
      parameters.map(({ name }) => name),
      'survey version agency procedure channel eligibility outcome from to by'.split(' '),
    );
  });

  it('requires the Idempotency-Key and takes Hailong-Waited-Seconds with a response', () => {
    assert.deepEqual(
      recordResponse.parameters!.map(({ name, required }) => [name, required]),
      [
        ['Idempotency-Key', true],
        ['Hailong-Waited-Seconds', false],
      ],
    );
  });

  for (const status of ['409', '503']) {
    it(`says with ${status} when to come back`, () => {
      assert.ok(recordResponse.responses[status]!.headers!['Retry-After']);
    });
  }

  for (const { name, code } of [...invalidRequests, ...conflicts, foreignOriginRequest]) {
    it(`names ${code}, the problem of ${name}, among the answers to a response`, () => {
      const reply = recordResponse.responses[problemTable[code].status]!;
      assert.ok(reply.content!['application/problem+json']);
      assert.match(reply.description, new RegExp(`\`${code}\``));
    });
  }

  it('guards nothing but the exports by a token', () => {
    const guarded = operations.filter(({ operation }) => operation.security);
    assert.deepEqual(
      guarded.map(({ path }) => path),
      ['/v1/exports/responses', '/v1/exports/counts'],
    );
  });

  it('holds only schemas that compile', () => {
    const ajv = new Ajv2020({ validateFormats: false, strict: false });
    ajv.addSchema(document, 'document');
    for (const name of Object.keys(document.components.schemas)) {
      assert.ok(ajv.getSchema(`document#/components/schemas/${name}`), name);
    }
  });
});
