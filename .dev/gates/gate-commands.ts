import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { applySettings } from './apply-settings.ts';
import { drawTree } from './draw-tree.ts';
import type { Settings } from './settings.ts';

async function connect(page: Page): Promise<CDPSession> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return client;
}

/**
 * Gives the tests of Chromium what no script in a page can do: `gate-settings` sets the page as a
 * citizen's browser may be set, `gate-tree` gives its accessibility tree as text, and
 * `gate-renews` tells whether the kept trees are to be written anew.
 */
export function gateCommands(): TestRunnerPlugin {
  // What a session emulates ends with the session, so each page keeps one.
  const clients = new WeakMap<Page, Promise<CDPSession>>();
  return {
    name: 'gate-commands',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('gate-')) return undefined;
      if (command === 'gate-renews') return { renews: process.env['RENEW_TREES'] === '1' };
      const page = (session.browser as ChromeLauncher).getPage(session.id);
      const connection = clients.get(page) ?? connect(page);
      clients.set(page, connection);
      const client = await connection;
      if (command === 'gate-tree') {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        return { tree: drawTree(nodes) };
      }
      await applySettings(page, client, payload as Settings);
      return true;
    },
  };
}
