import { escapeXml } from '../gateway/endpoint-answer.ts';
import type { ObjectVersion } from './object-versions.ts';

type Describe = (version: ObjectVersion, isNewest: boolean) => { size: number; etag: string };

/** S3's ListObjectVersions: by key, newest first, in pages that go on after a key and a version. */
export function listVersions(
  versions: readonly ObjectVersion[],
  bucket: string,
  query: URLSearchParams,
  describe: Describe,
): string {
  const prefix = query.get('prefix') ?? '';
  const limit = Math.min(1000, Number(query.get('max-keys') ?? 1000));
  const keyMarker = query.get('key-marker') ?? '';
  const idMarker = query.get('version-id-marker');
  const newest = new Map<string, number>();
  for (const { key, seq } of versions) if (!newest.has(key)) newest.set(key, seq);

  const matching = versions.filter(({ key }) => key.startsWith(prefix));
  const markerAt = idMarker === null ? -1 : matching.findIndex(({ versionId }) => versionId === idMarker);
  const after = markerAt >= 0 ? matching.slice(markerAt + 1) : matching.filter(({ key }) => key > keyMarker);
  const page = after.slice(0, limit);
  const last = after.length > page.length ? page.at(-1) : undefined;

  const entries = page.map((version) => {
    const isNewest = newest.get(version.key) === version.seq;
    const common =
      `<Key>${escapeXml(version.key)}</Key><VersionId>${version.versionId}</VersionId>` +
      `<IsLatest>${isNewest}</IsLatest><LastModified>${version.createdAt}</LastModified>`;
    if (version.deleteMarker) return `<DeleteMarker>${common}</DeleteMarker>`;
    const { size, etag } = describe(version, isNewest);
    return `<Version>${common}<ETag>${escapeXml(etag)}</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Version>`;
  });
  return (
    `<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix>` +
    `<MaxKeys>${limit}</MaxKeys><IsTruncated>${last !== undefined}</IsTruncated>${entries.join('')}` +
    (last
      ? `<NextKeyMarker>${escapeXml(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`
      : '') +
    '</ListVersionsResult>'
  );
}
