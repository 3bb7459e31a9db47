/** Why the pipeline can't start, in one sentence for the person at the terminal: what happened, and what to do. */
export class StartError extends Error {
  override name = 'StartError';
}
