import { expect } from 'chai';
import { watchPolicy } from '../../src/host/watch-policy.ts';

describe('watchPolicy', () => {
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
    const reports: string[] = [];
    watchPolicy(['https://c.example/base'], (message) => reports.push(message));
    violate('connect-src', 'https://c.example/base/v1/responses');
    expect(reports).to.deep.equal([
      "collector https://c.example/base: blocked; the page's policy needs it in connect-src",
    ]);
  });

  it('says nothing of what the policy keeps out besides', () => {
    const reports: string[] = [];
    watchPolicy(['https://c.example'], (message) => reports.push(message));
    violate('connect-src', 'https://ads.example/');
    violate('img-src', 'https://c.example/x.png');
    expect(reports).to.deep.equal([]);
  });

  it('says nothing of a policy that only reports', () => {
    const reports: string[] = [];
    watchPolicy(['https://c.example'], (message) => reports.push(message));
    violate('connect-src', 'https://c.example/v1/responses', 'report');
    expect(reports).to.deep.equal([]);
  });
});
