import { createServer } from 'node:http';
import sirv from 'sirv';

/** Where a Liferay has these: the theme's own files, Clay, and the loader of AMD modules. */
const places = {
  '/o/clay/': sirv('node_modules/@clayui/css/lib/css', { dev: true }),
  '/o/loader/': sirv('node_modules/requirejs', { dev: true }),
  '/': sirv('public', { dev: true }),
};

createServer((request, response) => {
  const place = Object.keys(places).find((path) => request.url.startsWith(path));
  request.url = `/${request.url.slice(place.length)}`;
  places[place](request, response, () => response.writeHead(404).end());
}).listen(8080, 'localhost');
