import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PlantedBugName } from './planted-bugs.ts';

export interface SeedRange {
  first: number;
  count: number;
  bug: PlantedBugName | null;
  /** Ends the run at the first seed that fails. */
  stopAtFault: boolean;
}

export interface WorkerTask extends SeedRange {
  step: number;
}

/** What a worker reports of one seed. */
export interface SeedReport {
  seed: number;
  faults: string[];
  received: number;
  accepted: number;
}

export interface SeedsResult {
  runs: number;
  received: number;
  accepted: number;
  failed: SeedReport[];
}

const WORKER = fileURLToPath(new URL('./seed-worker.ts', import.meta.url));

/** Runs a range of seeds on all cores. `reported` hears of each as it ends. */
export async function runSeeds(
  range: SeedRange,
  reported: (report: SeedReport) => void = () => {},
): Promise<SeedsResult> {
  const result: SeedsResult = { runs: 0, received: 0, accepted: 0, failed: [] };
  const workers: ChildProcess[] = [];

  function note(report: SeedReport): void {
    result.runs += 1;
    result.received += report.received;
    result.accepted += report.accepted;
    if (report.faults.length > 0) result.failed.push(report);
    reported(report);
    if (range.stopAtFault && result.failed.length > 0) for (const worker of workers) worker.kill();
  }

  const cores = Math.min(availableParallelism(), range.count);
  await Promise.all(
    Array.from({ length: cores }, (_, index) => {
      const task: WorkerTask = { ...range, first: range.first + index, step: cores };
      return runWorker(task, range.first + range.count - 1, workers, note);
    }),
  );
  result.failed.sort((a, b) => a.seed - b.seed);
  return result;
}

function runWorker(
  task: WorkerTask,
  last: number,
  workers: ChildProcess[],
  note: (report: SeedReport) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Under Vitest this process has no loader of its own that a child could inherit.
    const worker = fork(WORKER, { execArgv: ['--import', 'tsx', '--max-semi-space-size=64'] });
    workers.push(worker);
    worker.on('message', (reports: SeedReport[]) => {
      for (const report of reports) note(report);
    });
    worker.on('error', reject);
    worker.on('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGTERM') resolve();
      else reject(new Error(`The worker for every ${task.step}th seed up to ${last} ended with ${code ?? signal}`));
    });
    worker.send({ task, last });
  });
}
