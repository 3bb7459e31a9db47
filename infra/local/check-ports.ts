import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/** Throws a StartError when something listens on the port already. 0 stands for any free port. */
export async function requireFreePort(port: number, option: string): Promise<void> {
  if (port === 0) return;
  // Also the other family: a browser's `localhost` may lead there.
  for (const host of ['127.0.0.1', '::1']) {
    const problem = await new Promise<string | null>((resolve) => {
      const probe = createServer();
      probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      probe.listen(port, host, () => probe.close(() => resolve(null)));
    });
    // A machine without IPv6 has nothing listening there.
    if (problem === null || problem === 'EADDRNOTAVAIL' || problem === 'EAFNOSUPPORT') continue;
    throw new StartError(
      problem === 'EADDRINUSE'
        ? `Port ${port} is taken by another program: choose a free one with ${option} PORT.`
        : `Port ${port} can't be used (${problem}): choose another one with ${option} PORT.`,
    );
  }
}
