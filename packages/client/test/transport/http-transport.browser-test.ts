import { expect } from 'chai';
import { firstRevision as response } from '../../../protocol/fixtures/responses.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';

describe('the HTTP transport in a browser', () => {
  it('sends through the fetch of the page', async () => {
    const transport = createHttpTransport(location.origin);
    const result = await transport({ response, waitedSeconds: 0 });
    expect(result).to.deep.include({ kind: 'retry', slow: true });
    expect('reason' in result && result.reason).to.match(/^answered 40[45]/);
  });
});
