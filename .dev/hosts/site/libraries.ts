import { existsSync, readFileSync } from 'node:fs';

/** An older version than any that there is. */
export const OTHER_VERSION = '0.0.1';

const modules = new URL('../../../node_modules/', import.meta.url);

/** Scripts and style sheets of others that pages load, by their path on the portal. */
const published = {
  '/jquery.js': 'jquery/dist/jquery.js',
  '/bootstrap.js': 'bootstrap/dist/js/bootstrap.js',
  '/bootstrap.css': 'bootstrap/dist/css/bootstrap.css',
  '/require.js': 'requirejs/require.js',
  '/lit-html.js': 'lit-html/lit-html.js',
};

/** Where Debian puts what npm does not have. */
export const fromDebian = {
  '/prototype.js': '/usr/share/javascript/prototype/prototype.js',
  '/mootools.js': '/usr/share/javascript/mootools/mootools-core-nc.js',
};

/** Gives the files that pages load besides the element's own, and their headers. */
export function libraries(widget: string, version: string) {
  const files: Record<string, string> = {
    '/hailong.js': widget,
    '/module.js': 'define([], function () { return 1; });',
    '/other-hailong.js': widget.replaceAll(version, OTHER_VERSION),
  };
  for (const [path, file] of Object.entries(published)) {
    files[path] = readFileSync(new URL(file, modules), 'utf8');
  }
  for (const [path, file] of Object.entries(fromDebian)) {
    if (existsSync(file)) files[path] = readFileSync(file, 'utf8');
  }
  return { files, headers: { '/bootstrap.css': { 'Content-Type': 'text/css' } } };
}
