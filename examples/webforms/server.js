import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import sirv from 'sirv';
import { page } from './pages/page.js';
import { panels } from './pages/panels.js';

const files = sirv('public', { dev: true });

function encode(state) {
  return Buffer.from(JSON.stringify(state)).toString('base64');
}

/** Everything that the page knows stands in the form that it sends back, as ASP.NET keeps it. */
function nextState(fields) {
  const viewState = fields.get('__VIEWSTATE');
  const state = viewState ? JSON.parse(Buffer.from(viewState, 'base64')) : { found: false };
  const target = fields.get('__EVENTTARGET') || '';
  if (fields.has('ctl00$Main$btnSearch')) return { found: true };
  if (target === 'ctl00$Main$grid') {
    return { ...state, selected: fields.get('__EVENTARGUMENT') };
  }
  return state;
}

/** The panel that the target of a postback stands in is the one that is drawn anew. */
function panelOf(target) {
  return target.startsWith('ctl00$Main$queue') ? 'queue' : 'result';
}

/** The answer to a partial postback: length, kind, id and content, each before a bar. */
function delta(name, state) {
  const part = (kind, id, content) => `${content.length}|${kind}|${id}|${content}|`;
  const panel = part('updatePanel', `ctl00_Main_${name}`, panels[name](state));
  return panel + part('hiddenField', '__VIEWSTATE', encode(state));
}

async function answer(request, response) {
  const fields = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
  const state = nextState(fields);
  const isPartial = request.headers['x-microsoftajax'] === 'Delta=true';
  response.setHeader('Content-Type', `text/${isPartial ? 'plain' : 'html'}; charset=utf-8`);
  const name = panelOf(fields.get('__EVENTTARGET') ?? '');
  response.end(isPartial ? delta(name, state) : page(state, encode(state)));
}

createServer((request, response) => {
  if (request.url === '/TraCuu.aspx') return answer(request, response);
  if (request.url === '/') return response.writeHead(302, { Location: '/TraCuu.aspx' }).end();
  return files(request, response, () => response.writeHead(404).end());
}).listen(8080, 'localhost');
