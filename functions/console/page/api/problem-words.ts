import { STRINGS } from '../words/strings.ts';
import type { Words } from '../words/words.ts';
import { ApiProblem } from './problem.ts';

/** What went wrong, for a person: the console's own words for the status, with the API's detail where they ask for it. */
export function problemWords(error: unknown, { say, name }: Words): string {
  const detail = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ApiProblem)) return say('problem.other', { detail });
  if (error.code !== null && Object.hasOwn(STRINGS, `problem.${error.code}`))
    return name('problem', error.code, { detail });
  return Object.hasOwn(STRINGS, `problem.${error.status}`)
    ? name('problem', String(error.status), { detail })
    : say('problem.other', { detail });
}
