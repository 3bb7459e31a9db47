import { StartError } from '../start-error.ts';

const PATIENCE_MILLISECONDS = 30_000;

/** Waits until an address answers well. Throws a StartError that says what it answered instead, and where the reason is. */
export async function untilHealthy(url: string, logFolder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const response = await fetch(url, { redirect: 'manual' });
    const text = await response.text();
    if (response.status < 400) return;
    // A function that fails at its start fails the same way every time.
    if (response.status !== 503 || Date.now() > deadline)
      throw new StartError(
        `${url} answers ${response.status} ${text.slice(0, 200)}: the logs in ${logFolder} say why.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
