import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPersonalData } from '../../src/personal-data/find-personal-data.ts';
import { personalDataPattern } from '../../src/personal-data/personal-data-pattern.ts';
import { clean, found, missed, mistaken } from './corpus.ts';
import { digitsOf, identityNumber, phoneNumber, words } from './arbitraries.ts';

/** Gives a text of the corpus without its brackets. */
function bare(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

/** Puts brackets around what is found. */
function mark(text: string): string {
  return findPersonalData(text).reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}

describe('findPersonalData', () => {
  for (const [kind, sentences] of Object.entries(found)) {
    for (const sentence of sentences) {
      it(`finds each ${kind} whole, and nothing else, in "${sentence}"`, () => {
        assert.equal(mark(bare(sentence)), sentence);
        const kinds = findPersonalData(bare(sentence)).map((place) => place.kind);
        assert.deepEqual(new Set(kinds), new Set([kind]));
      });
    }
  }

  for (const sentence of clean) {
    it(`finds nothing in "${sentence}"`, () => assert.deepEqual(findPersonalData(sentence), []));
  }

  for (const sentence of missed) {
    it(`is known to find nothing in "${sentence}"`, () =>
      assert.deepEqual(findPersonalData(bare(sentence)), []));
  }

  for (const sentence of mistaken) {
    it(`is known to be mistaken in "${sentence}"`, () =>
      assert.equal(mark(bare(sentence)), sentence));
  }

  it('gives places in the order of the text, in UTF-16 code units', () => {
    assert.deepEqual(findPersonalData('🙂 a@b.vn, 0912345678'), [
      { start: 3, end: 9, kind: 'email' },
      { start: 11, end: 21, kind: 'phone' },
    ]);
  });
});

describe('findPersonalData, whatever stands around it,', () => {
  it('finds a telephone number in any usual grouping', () => {
    fc.assert(
      fc.property(words, phoneNumber, words, (before, phone, after) => {
        const [place] = findPersonalData(`${before} ${phone} ${after}`);
        assert.equal(place?.kind, 'phone');
        assert.equal(place.end - place.start, phone.length);
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });

  it('finds the number of an identity card in any usual grouping', () => {
    fc.assert(
      fc.property(words, identityNumber, words, (before, identity, after) => {
        const [place, ...more] = findPersonalData(`${before} ${identity} ${after}`);
        assert.equal(place?.kind, 'identity');
        assert.equal(place.end - place.start, identity.length);
        assert.deepEqual(more, []);
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });

  it('finds nothing in a text of fewer digits than an old identity card has', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, digitsOf(1, 2)), { maxLength: 4 }), (parts) => {
        assert.deepEqual(findPersonalData(parts.join(' ')), []);
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });
});

// Each repeats what one alternative of the pattern reads in vain.
const tedious = [
  'a',
  'a.',
  'a@',
  'b.b@',
  '1',
  '0',
  '1 ',
  '1 111 ',
  '1.111.',
  '0-',
  '+84',
  '00 ',
  '(',
];

describe('findPersonalData takes a time that grows with the text alone: it', () => {
  for (const unit of tedious) {
    it(`comes to the end of very many "${unit}"`, () => {
      const text = unit.repeat(50_000);
      const places = findPersonalData(`${text} gọi 0912345678`);
      assert.equal(places.at(-1)?.start, text.length + ' gọi '.length);
    });
  }
});

describe('docs/personal-data.md', () => {
  const document = readFileSync(
    new URL('../../../../docs/personal-data.md', import.meta.url),
    'utf8',
  );
  const places = (sentences: readonly string[]): number => sentences.join('').split('⟦').length - 1;
  const rows: [string, number, number][] = [
    ...Object.entries(found).map(([kind, sentences]): [string, number, number] => [
      kind,
      sentences.length,
      places(sentences),
    ]),
    ['clean', clean.length, 0],
    ['missed', missed.length, 0],
    ['mistaken', mistaken.length, places(mistaken)],
  ];
  for (const [list, sentences, count] of rows) {
    it(`says how many sentences of "${list}" there are and what is found in them`, () => {
      const row = new RegExp(`\\| \`${list}\` +\\|.*\\| +${sentences} +\\| +${count} +\\|`);
      assert.match(document, row);
    });
  }

  it('passes over no text in which the pattern would find something', () => {
    const signs = fc.array(fc.constantFrom(...'aĐ .-()+_đồngvnid/'), { maxLength: 80 });
    fc.assert(
      fc.property(signs, (each) => assert.equal(each.join('').search(personalDataPattern), -1)),
    );
  });
});
