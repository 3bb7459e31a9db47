import type { MessagingEngine } from '../engines/queues-topics-buckets.ts';
import { type EndpointAnswer, s3Refusal, xmlAnswer } from '../gateway/endpoint-answer.ts';
import { type ObjectRequest, splitObjectPath } from '../gateway/object-permissions.ts';
import { type Lock, newVersionId, type ObjectVersion, type ObjectVersions } from './object-versions.ts';
import { listVersions } from './version-list.ts';

/** A request that the S3 engine is to answer after all, somewhat changed. */
export interface PassedOn {
  path: string;
  /** Added to a good answer. */
  headers: Record<string, string>;
  whenDone(status: number): void;
}

/** Where the content of versions lies that are no longer the newest. */
export const ARCHIVE_BUCKET = 'local-object-versions';
const archived = ({ bucket, key, versionId }: ObjectVersion) => `${bucket}/${key}/${versionId}`;

/**
 * Versions and Object Lock for the buckets that have them, in front of an S3 engine that knows neither: there the newest
 * version lies under its key. Null leaves a request to the engine.
 */
export function createVersionedBuckets(
  buckets: ReadonlySet<string>,
  { stores: { s3Store } }: MessagingEngine,
  versions: ObjectVersions,
  now: () => Date,
) {
  function put({ path, headers }: ObjectRequest, bucket: string, key: string): EndpointAnswer | PassedOn {
    const lock = lockOf(headers);
    // As on AWS: what will be locked must have arrived whole.
    if (
      lock.mode &&
      !headers['content-md5'] &&
      !Object.keys(headers).some((name) => name.startsWith('x-amz-checksum-'))
    )
      return s3Refusal(
        400,
        'InvalidRequest',
        'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
      );
    const [newest] = versions.list(bucket, key);
    const before = newest && !newest.deleteMarker ? s3Store.getObject(bucket, key) : undefined;
    const versionId = newVersionId();
    return {
      path,
      headers: { 'x-amz-version-id': versionId },
      whenDone(status) {
        if (status !== 200) return;
        if (newest && before)
          s3Store.putObject(ARCHIVE_BUCKET, archived(newest), before.body, before.contentType, before.metadata);
        versions.add(bucket, key, { versionId, ...lock, legalHold: headers['x-amz-object-lock-legal-hold'] === 'ON' });
      },
    };
  }

  function get({ path }: ObjectRequest, wanted: ObjectVersion, isNewest: boolean): EndpointAnswer | PassedOn {
    if (wanted.deleteMarker)
      return s3Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
    const { versionId, mode, retainUntil, legalHold } = wanted;
    return {
      path: isNewest ? path : `/${ARCHIVE_BUCKET}/${archived(wanted)}`,
      headers: {
        'x-amz-version-id': versionId,
        ...(mode &&
          retainUntil && { 'x-amz-object-lock-mode': mode, 'x-amz-object-lock-retain-until-date': retainUntil }),
        ...(legalHold && { 'x-amz-object-lock-legal-hold': 'ON' }),
      },
      whenDone: () => {},
    };
  }

  function removeVersion(wanted: ObjectVersion, isNewest: boolean, mayBypass: boolean): EndpointAnswer {
    const { bucket, key, versionId, mode, retainUntil, legalHold, deleteMarker } = wanted;
    const retained = retainUntil !== null && new Date(retainUntil) > now() && !(mode === 'GOVERNANCE' && mayBypass);
    if (legalHold || retained)
      return s3Refusal(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
    versions.remove(wanted);
    if (!isNewest) s3Store.deleteObject(ARCHIVE_BUCKET, archived(wanted));
    else if (!deleteMarker) s3Store.deleteObject(bucket, key);
    const [next] = versions.list(bucket, key);
    // With the newest gone, the one before it stands under the key again.
    if (isNewest && next && !next.deleteMarker) {
      const content = s3Store.getObject(ARCHIVE_BUCKET, archived(next));
      s3Store.putObject(bucket, key, content.body, content.contentType, content.metadata);
      s3Store.deleteObject(ARCHIVE_BUCKET, archived(next));
    }
    return done({ 'x-amz-version-id': versionId, ...(deleteMarker && { 'x-amz-delete-marker': 'true' }) });
  }

  function hide(bucket: string, key: string, newest: ObjectVersion | undefined): EndpointAnswer {
    if (newest && !newest.deleteMarker) {
      const content = s3Store.getObject(bucket, key);
      s3Store.putObject(ARCHIVE_BUCKET, archived(newest), content.body, content.contentType, content.metadata);
      s3Store.deleteObject(bucket, key);
    }
    const versionId = newVersionId();
    versions.add(bucket, key, { versionId, deleteMarker: true, mode: null, retainUntil: null });
    return done({ 'x-amz-version-id': versionId, 'x-amz-delete-marker': 'true' });
  }

  function changeLock(request: ObjectRequest, wanted: ObjectVersion, mayBypass: boolean): EndpointAnswer {
    const { mode, retainUntil } = wanted;
    const body = request.body.toString();
    const next: Lock = {
      mode: body.includes('COMPLIANCE') ? 'COMPLIANCE' : body.includes('GOVERNANCE') ? 'GOVERNANCE' : null,
      retainUntil: /<RetainUntilDate>(.*?)</.exec(body)?.[1] ?? null,
    };
    const locked = retainUntil !== null && new Date(retainUntil) > now();
    const shorter = locked && (!next.retainUntil || new Date(next.retainUntil) < new Date(retainUntil));
    const weaker = locked && mode === 'COMPLIANCE' && next.mode !== 'COMPLIANCE';
    if ((shorter || weaker) && !(mode === 'GOVERNANCE' && mayBypass))
      return s3Refusal(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
    versions.setLock(wanted, next);
    return done({}, 200);
  }

  return function answer(request: ObjectRequest): EndpointAnswer | PassedOn | null {
    const { method, query, headers } = request;
    const { bucket, key } = splitObjectPath(request.path);
    if (!buckets.has(bucket)) return null;
    if (!key)
      return query.has('versions') ? xmlAnswer(200, listVersions(versions.list(bucket), bucket, query, sizeOf)) : null;
    if (query.has('uploads') || query.has('uploadId'))
      return s3Refusal(
        501,
        'NotImplemented',
        'Multipart uploads to a versioned bucket have no stand-in on this machine.',
      );

    const mayBypass = headers['x-amz-bypass-governance-retention'] === 'true';
    const all = versions.list(bucket, key);
    const versionId = query.get('versionId');
    const wanted = versionId === null ? all[0] : all.find((version) => version.versionId === versionId);
    const aboutLock = query.has('retention') || query.has('legal-hold');
    if (method === 'PUT' && !aboutLock) return put(request, bucket, key);
    if (versionId !== null && !wanted) return s3Refusal(404, 'NoSuchVersion', 'The specified version does not exist.');
    if (method === 'DELETE')
      return versionId !== null && wanted
        ? removeVersion(wanted, wanted === all[0], mayBypass)
        : hide(bucket, key, all[0]);
    if (!wanted) return null;
    if (query.has('retention'))
      return method === 'PUT' ? changeLock(request, wanted, mayBypass) : xmlAnswer(200, retentionOf(wanted));
    if (query.has('legal-hold')) {
      if (method !== 'PUT')
        return xmlAnswer(200, `<LegalHold><Status>${wanted.legalHold ? 'ON' : 'OFF'}</Status></LegalHold>`);
      versions.setLegalHold(wanted, request.body.includes('<Status>ON<'));
      return done({}, 200);
    }
    // Hidden by a delete marker: the engine has nothing under this key, and says so.
    if (versionId === null && wanted.deleteMarker) return null;
    return get(request, wanted, wanted === all[0]);
  };

  function sizeOf(version: ObjectVersion, isNewest: boolean): { size: number; etag: string } {
    const { contentLength, etag } = isNewest
      ? s3Store.headObject(version.bucket, version.key)
      : s3Store.headObject(ARCHIVE_BUCKET, archived(version));
    return { size: contentLength, etag };
  }
}

function lockOf(headers: ObjectRequest['headers']): Lock {
  const mode = headers['x-amz-object-lock-mode'];
  const until = headers['x-amz-object-lock-retain-until-date'];
  return {
    mode: mode === 'COMPLIANCE' || mode === 'GOVERNANCE' ? mode : null,
    retainUntil: typeof until === 'string' ? new Date(until).toISOString() : null,
  };
}

const retentionOf = ({ mode, retainUntil }: ObjectVersion) =>
  `<Retention><Mode>${mode ?? ''}</Mode><RetainUntilDate>${retainUntil ?? ''}</RetainUntilDate></Retention>`;
const done = (headers: Record<string, string>, status = 204): EndpointAnswer => ({ status, headers, body: '' });
