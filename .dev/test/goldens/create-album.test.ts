import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createAlbum, type Album } from '../../goldens/create-album.ts';
import { roundShades } from '../../goldens/round-shades.ts';
import { drawDisc } from './draw-disc.ts';

const disc = roundShades(drawDisc());
const blank = { ...disc, data: disc.data.slice().fill(255) };

describe('the album of goldens', () => {
  let folder: string;
  const open = (): Album => createAlbum(join(folder, 'kept'), join(folder, 'aside'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hailong-album-'));
    const album = open();
    album.renew([album.compare('saved', 'vi', disc)!]);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing in a picture that is as it is kept', () => {
    assert.equal(open().compare('saved', 'vi', disc), undefined);
  });

  it('tells how many pixels differ and puts the picture aside with its marks', () => {
    const finding = open().compare('saved', 'vi', blank);
    assert.match(finding?.words ?? '', /^[1-9]\d+ pixels differ$/);
    assert.ok(existsSync(join(folder, 'aside/saved/vi.actual.png')));
    assert.ok(existsSync(join(folder, 'aside/saved/vi.diff.png')));
  });

  it('tells which picture is not kept', () => {
    assert.equal(open().compare('refused', 'vi', disc)?.words, 'is not kept');
  });

  it('tells which kept picture is of no state any more', () => {
    assert.deepEqual(open().findOthers(), [
      { state: 'saved', name: 'vi', words: 'is kept of no state' },
    ]);
  });

  it('keeps what differed once it is renewed, and what is of no state no longer', () => {
    const album = open();
    const findings = [album.compare('refused', 'vi', blank)!, ...album.findOthers()];
    album.renew(findings);
    const later = open();
    assert.equal(later.compare('refused', 'vi', blank), undefined);
    assert.deepEqual(later.findOthers(), []);
  });
});
