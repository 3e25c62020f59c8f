import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { NotRun } from '../host-row.ts';
import { fileTag } from '../site/element.ts';
import { fromDebian, OTHER_VERSION } from '../site/libraries.ts';
import type { Visit } from '../visit/visit.ts';
import { host } from './host.ts';

const script = (src: string) => `<script src="${src}"></script>`;

declare global {
  interface Window {
    Hailong?: object;
    jQuery: (selector: string) => { tooltip(): { length: number } };
    require(names: string[], callback?: () => void, failed?: (error: Error) => void): void;
  }
}

/** Fails unless the loader still loads, and nothing of ours was taken for a module of its own. */
async function assertLoaderWorks({ page }: Visit): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve, reject) => window.require(['/module.js'], resolve, reject)),
  );
  assert.equal(await page.evaluate(() => typeof window.Hailong), 'object');
}

host('an AMD loader (RequireJS 2.3)', {
  also: 'define is not called',
  head: script('/require.js'),
  after: assertLoaderWorks,
});

host('an AMD loader that loads the file', {
  also: 'define is not called',
  head: (site) => `${script('/require.js')}<script>require(['${site.file}']);</script>`,
  tag: () => '',
  after: assertLoaderWorks,
});

host('jQuery 1.12 and Bootstrap 3', {
  also: 'their tooltips work',
  head: `<link rel="stylesheet" href="/bootstrap.css">${script('/jquery.js')}${script('/bootstrap.js')}`,
  around: (
    box,
  ) => `<nav class="navbar navbar-default"><a class="navbar-brand" href="#" title="Cổng">Cổng</a></nav>
    <div class="container"><div class="panel panel-primary"><div class="panel-heading">Kết quả</div>
    <div class="panel-body form-horizontal">${box}</div></div></div>`,
  async after({ page }) {
    assert.equal(await page.evaluate(() => window.jQuery('.navbar-brand').tooltip().length), 1);
  },
});

/** Skips a row whose library Debian has and this machine has not. */
function needs(path: keyof typeof fromDebian): () => Promise<void> {
  return async () => {
    const file = fromDebian[path];
    if (!existsSync(file)) throw new NotRun(`no ${file}`);
  };
}

host('Prototype.js 1.7.3', {
  head: script('/prototype.js'),
  before: needs('/prototype.js'),
});

host('MooTools 1.4.5', {
  head: script('/mootools.js'),
  before: needs('/mootools.js'),
});

host('prototypes with methods that for-in finds', {
  head: `<script>
    Array.prototype.toJSON = function () { return 'as before Prototype 1.7'; };
    Array.prototype.each = Array.prototype.contains = function () {};
    Object.prototype.keys = Object.prototype.extend = function () { return this; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Function.prototype.delay = function () {};
    Array.from = function (list) { return [].slice.call(list); };
    Object.values = function (object) { var all = []; for (var name in object) all.push(object[name]); return all; };
  </script>`,
});

host('scripts that wrap fetch, Promise and listeners', {
  head: `<script>
    (function (fetch, add) {
      window.fetch = function () { return fetch.apply(this, arguments); };
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return add.call(this, type, typeof listener === 'function'
          ? function () { return listener.apply(this, arguments); } : listener, options);
      };
      var Native = Promise;
      window.Promise = function Promise(run) { return new Native(run); };
      Object.setPrototypeOf(window.Promise, Native);
      window.Promise.prototype = Native.prototype;
    })(window.fetch, EventTarget.prototype.addEventListener);
  </script>`,
});

host('a script that breaks fetch and JSON later', {
  before: async ({ page, untilHeard }) => {
    await untilHeard('ready');
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new Error('broken by the host'));
      JSON.stringify = () => 'broken by the host';
    });
  },
});

host('<base href> of another site', {
  head: '<base href="https://elsewhere.example/app/">',
});

host('the file is loaded twice', { tag: (site) => fileTag(site) + fileTag(site) });

host('two versions of the file', {
  also: 'a warning names both',
  tag: (site) => fileTag(site) + fileTag(site, { src: '/other-hailong.js' }),
  maySay: /is registered already/,
  async after({ said }) {
    assert.equal(said.filter((line) => line.includes(OTHER_VERSION)).length, 1);
  },
});
