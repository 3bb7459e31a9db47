/** Starts the tiny pipeline in the folder named first, and tells its parent the processes below it. */
import { execFileSync } from 'node:child_process';
import { startTiny } from './tiny-pipeline.ts';

await startTiny({ data: process.argv[2] ?? '' });
const childrenOf = (pid: number): number[] => {
  const table = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
};
process.send?.(childrenOf(process.pid).filter((pid) => pid !== 0));
