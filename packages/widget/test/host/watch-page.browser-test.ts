import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { watchPage } from '../../src/host/watch-page.ts';
import { skipUnless } from '../fixtures/skip-unless.ts';

describe('watchPage', () => {
  let end: (() => void) | undefined;
  let drawings: number;

  beforeEach(() => (drawings = 0));
  afterEach(() => end?.());

  /** Watches the page, and gives what is reported. */
  function watch(collector: string): string[] {
    const reports: string[] = [];
    const host = { collector, requestUpdate: () => drawings++ };
    const change = watchPage(host, (message) => reports.push(message));
    change(true);
    end = () => change(false);
    return reports;
  }

  function violate(
    effectiveDirective: string,
    blockedURI: string,
    disposition: SecurityPolicyViolationEventDisposition = 'enforce',
  ): void {
    const init = {
      effectiveDirective,
      blockedURI,
      documentURI: '',
      violatedDirective: '',
      originalPolicy: '',
      disposition,
      statusCode: 200,
    } as const;
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', init));
  }

  it('reports a collector that connect-src keeps out', () => {
    const reports = watch('https://b.example https://c.example/base');
    violate('connect-src', 'https://c.example/base/v1/responses');
    expect(reports).to.deep.equal([
      "collector https://c.example/base: blocked; the page's policy needs it in connect-src",
    ]);
  });

  it('says nothing of what the policy keeps out besides', () => {
    const reports = watch('https://c.example');
    violate('connect-src', 'https://ads.example/');
    violate('img-src', 'https://c.example/x.png');
    expect(reports).to.deep.equal([]);
  });

  it('says nothing of a policy that only reports', () => {
    const reports = watch('https://c.example');
    violate('connect-src', 'https://c.example/v1/responses', 'report');
    expect(reports).to.deep.equal([]);
  });

  it('has the element drawn anew when the scheme of the system changes', async function () {
    await skipUnless(this, 'colorScheme');
    watch('https://c.example');
    await emulateMedia({ colorScheme: 'dark' });
    // It is told with the next picture.
    await new Promise(requestAnimationFrame);
    expect(drawings).to.equal(1);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('hears nothing any more once it has ended', async () => {
    const reports = watch('https://c.example');
    end?.();
    violate('connect-src', 'https://c.example/v1/responses');
    expect(reports).to.deep.equal([]);
  });
});
