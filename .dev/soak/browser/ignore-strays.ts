import { ProtocolError } from 'puppeteer-core';

/**
 * Lets this process go on when a call to a tab that is gone rejects and nobody waits for it any
 * more: puppeteer's locators leave such calls behind when they are given up. Every other stray
 * rejection ends the process as ever.
 */
export function ignoreStrays(): void {
  process.on('unhandledRejection', (error) => {
    if (!(error instanceof ProtocolError)) throw error;
  });
}
