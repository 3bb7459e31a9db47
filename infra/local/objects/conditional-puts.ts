import type { MessagingEngine } from '../engines/queues-topics-buckets.ts';
import { type EndpointAnswer, s3Refusal } from '../gateway/endpoint-answer.ts';
import { type ObjectRequest, splitObjectPath } from '../gateway/object-permissions.ts';
import type { PassedOn } from './versioned-buckets.ts';

type AnswerS3 = (request: ObjectRequest) => EndpointAnswer | PassedOn | null;

/**
 * `If-None-Match: *` and `If-Match` on a put, which the S3 engine overlooks: it would write a second time what may be
 * written once. Two puts of one key at the same moment are a conflict, as on AWS (S3, "Conditional writes").
 */
export function withConditionalPuts(next: AnswerS3, { stores: { s3Store } }: MessagingEngine): AnswerS3 {
  const underWay = new Set<string>();
  return (request) => {
    const { 'if-none-match': noneMatch, 'if-match': match } = request.headers;
    if (request.method !== 'PUT' || (noneMatch === undefined && match === undefined)) return next(request);
    const { bucket, key } = splitObjectPath(request.path);
    if (underWay.has(request.path))
      return s3Refusal(409, 'ConditionalRequestConflict', 'A conflicting operation occurred. Please retry.');
    const [existing] = s3Store
      .listObjects(bucket, { prefix: key, maxKeys: 1 })
      .objects.filter((found) => found.key === key);
    const holds = noneMatch === '*' ? !existing : existing?.etag === match;
    if (!holds)
      return s3Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');

    const own = next(request);
    if (own && 'status' in own) return own;
    underWay.add(request.path);
    return {
      path: own?.path ?? request.path,
      headers: own?.headers ?? {},
      whenDone(status) {
        underWay.delete(request.path);
        own?.whenDone(status);
      },
    };
  };
}
