import { AsyncLocalStorage } from 'node:async_hooks';
import { createReviewApp } from '../../functions/review/app.ts';
import type { ReviewDependencies } from '../../functions/review/review-dependencies.ts';
import type { ObjectFolder } from '../../shared/aws/object-folder.ts';

const given = new AsyncLocalStorage<ReviewDependencies>();

function world(): ReviewDependencies {
  const dependencies = given.getStore();
  if (!dependencies) throw new Error('Nobody entered by the door');
  return dependencies;
}

const notSimulated = () => Promise.reject(new Error('No files or lists in this world'));
const noFolder: ObjectFolder = { put: notSimulated, get: notSimulated, link: notSimulated };
/** What no simulated person uses. */
export const NOT_SIMULATED = {
  downloads: noFolder,
  uploads: noFolder,
  manuals: noFolder,
  settingsVersions: { current: notSimulated, read: notSimulated, list: notSimulated },
  queue: notSimulated,
  openOffers: notSimulated,
  rewrites: { add: async () => {}, read: notSimulated },
  latestCases: notSimulated,
  newId: () => 'id',
};

/** A port, or a function, that is looked up anew at each call. */
const later = (key: string | symbol) =>
  new Proxy(() => {}, {
    get: (_, name) => Reflect.get(Reflect.get(world(), key), name),
    apply: (_, __, given) => Reflect.apply(Reflect.get(world(), key), world(), given),
  });

/** The review function's whole app, put together once: that takes as long as several runs. */
const app = createReviewApp(new Proxy({} as ReviewDependencies, { get: (_, key) => later(key) }));

export interface ReviewRequest {
  method: 'PUT' | 'POST';
  path: string;
  user: string;
  ifMatch?: number;
  body: unknown;
}

/** One request to the review API, as API Gateway hands it on. */
export function requestReview(dependencies: ReviewDependencies, request: ReviewRequest): Promise<number> {
  const { method, path, user, ifMatch, body } = request;
  const headers = {
    'content-type': 'application/json',
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
  };
  const event = { requestContext: { authorizer: { jwt: { claims: { sub: user } } } } };
  return given.run(dependencies, async () => {
    const response = await app.request(path, { method, headers, body: JSON.stringify(body) }, { event });
    return response.status;
  });
}
