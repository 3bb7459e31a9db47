import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Content as it stands in the table: 18 months of storage cost more than the requests, so it is kept small. */
export const compressJson = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value));

export const expandJson = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'));
