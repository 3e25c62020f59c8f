import './status/status-element.define.ts';

export { createClient, createResponseId, diagnoseCollector } from '@hailong/client';
export { HailongStatus } from './status/status-element.ts';
