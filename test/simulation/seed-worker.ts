import { PLANTED_BUGS } from './planted-bugs.ts';
import { runSeed } from './run-seed.ts';
import type { SeedReport, WorkerTask } from './run-seeds.ts';

/** Each message costs as much as a small part of a run. */
const REPORTS_A_MESSAGE = 20;

/** One core's share of the seeds. */
async function work({ first, count, step, bug }: WorkerTask, last: number): Promise<void> {
  // Simulated faults are thrown by the thousand, and nobody reads where from.
  Error.stackTraceLimit = 0;
  let reports: SeedReport[] = [];
  const send = (): void => {
    process.send?.(reports);
    reports = [];
  };
  for (let seed = first; seed <= last; seed += step) {
    const { faults, received, accepted } = await runSeed(seed, bug === null ? null : PLANTED_BUGS[bug]);
    reports.push({ seed, faults, received, accepted });
    if (reports.length >= REPORTS_A_MESSAGE || faults.length > 0 || count <= REPORTS_A_MESSAGE) send();
  }
  send();
  process.disconnect();
}

// When the one who asked is gone, nobody wants the answer.
process.on('disconnect', () => process.exit());
process.once('message', ({ task, last }: { task: WorkerTask; last: number }) => {
  work(task, last).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
