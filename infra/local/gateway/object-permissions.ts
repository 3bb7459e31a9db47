import { permission, type RequiredPermission } from './required-permission.ts';

export interface ObjectRequest {
  method: string;
  /** Decoded: `/bucket/key`. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Query parameters that make another action of a request for an object, and what S3 calls it. */
const SUBRESOURCES: Readonly<Record<string, string>> = {
  retention: 'ObjectRetention',
  'legal-hold': 'ObjectLegalHold',
  tagging: 'ObjectTagging',
  acl: 'ObjectAcl',
};
const LOCK_HEADERS: Readonly<Record<string, string>> = {
  'x-amz-object-lock-mode': 's3:PutObjectRetention',
  'x-amz-object-lock-legal-hold': 's3:PutObjectLegalHold',
  'x-amz-tagging': 's3:PutObjectTagging',
  'x-amz-bypass-governance-retention': 's3:BypassGovernanceRetention',
};

export function splitObjectPath(path: string): { bucket: string; key: string } {
  const [bucket = '', ...key] = path.replace(/^\//, '').split('/');
  return { bucket, key: key.join('/') };
}

/** What an S3 request needs (Service Authorization Reference, S3): some headers ask for a permission of their own. */
export function objectPermissions({ method, path, query, headers, body }: ObjectRequest): RequiredPermission[] {
  const { bucket, key } = splitObjectPath(path);
  const arn = `arn:aws:s3:::${bucket}`;
  const object = `${arn}/${key}`;
  if (!key) return bucketPermissions(method, arn, query, body);

  const extra = Object.entries(LOCK_HEADERS)
    .filter(([header]) => headers[header] !== undefined && headers[header] !== 'false')
    .map(([, action]) => permission(action, object));
  const source = headers['x-amz-copy-source'];
  if (typeof source === 'string')
    extra.push(permission('s3:GetObject', `arn:aws:s3:::${decodeURIComponent(source).replace(/^\/|\?.*$/g, '')}`));
  return [permission(objectAction(method, query), object), ...extra];
}

function objectAction(method: string, query: URLSearchParams): string {
  const verb = { GET: 'Get', HEAD: 'Get', DELETE: 'Delete' }[method] ?? 'Put';
  for (const [parameter, name] of Object.entries(SUBRESOURCES)) if (query.has(parameter)) return `s3:${verb}${name}`;
  if (query.has('uploadId') && verb === 'Delete') return 's3:AbortMultipartUpload';
  return `s3:${verb}Object${query.has('versionId') && verb !== 'Put' ? 'Version' : ''}`;
}

function bucketPermissions(method: string, arn: string, query: URLSearchParams, body: Buffer): RequiredPermission[] {
  const prefix = query.get('prefix');
  const context: RequiredPermission['context'] = prefix === null ? {} : { 's3:prefix': prefix };
  if (method === 'GET' || method === 'HEAD')
    return [permission(query.has('versions') ? 's3:ListBucketVersions' : 's3:ListBucket', arn, context)];
  if (query.has('delete'))
    return [...body.toString().matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, entry = '']) =>
      permission(
        entry.includes('<VersionId>') ? 's3:DeleteObjectVersion' : 's3:DeleteObject',
        `${arn}/${/<Key>(.*?)<\/Key>/s.exec(entry)?.[1] ?? ''}`,
      ),
    );
  return [permission(`s3:${method === 'PUT' ? 'CreateBucket' : 'DeleteBucket'}`, arn)];
}
