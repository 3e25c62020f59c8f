import type { Survey } from '@hailong/protocol';
import { vnNeeds2023 } from './vn-needs-2023/index.ts';
import { vnService2023 } from './vn-service-2023/index.ts';
import { vnService } from './vn-service/index.ts';

/** Every survey of the catalogue, the default one first. */
export const surveys: readonly Survey[] = [vnService, vnService2023, vnNeeds2023];

export { vnNeeds2023, vnService, vnService2023 };
