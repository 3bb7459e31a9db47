import { describe, expect, it } from 'vitest';
import { PLANTED_BUGS, type PlantedBugName } from './planted-bugs.ts';
import { runSeed } from './run-seed.ts';
import { runSeeds } from './run-seeds.ts';

const SEEDS = 1000;
/** Within so many seeds every planted bug has to show (issue "Send once"). */
const SEEDS_TO_FIND_A_BUG = 10_000;
const LONG = { timeout: 600_000 };

describe('the simulation', () => {
  it(`holds for ${SEEDS} seeds: sent once, as approved, nothing lost, nothing forgotten`, LONG, async () => {
    const { runs, received, accepted, failed } = await runSeeds({
      first: 1,
      count: SEEDS,
      bug: null,
      stopAtFault: false,
    });
    expect(failed.map(({ seed, faults }) => ({ replay: `npm run simulate -- --seed ${seed}`, faults }))).toEqual([]);
    expect(runs).toBe(SEEDS);
    // A world in which nothing is ever sent would hold as well.
    expect(received).toBeGreaterThan(2 * SEEDS);
    expect(accepted).toBeGreaterThan(SEEDS / 2);
  });

  it('gives the same run for the same seed, to the last word', async () => {
    const story = async (): Promise<string[]> => {
      const lines: string[] = [];
      await runSeed(7, null, (line) => lines.push(line));
      return lines;
    };
    const first = await story();
    expect(first.length).toBeGreaterThan(10);
    expect(await story()).toEqual(first);
  });

  it.each(Object.keys(PLANTED_BUGS) as PlantedBugName[])('finds it when %s', LONG, async (bug) => {
    const { failed } = await runSeeds({ first: 1, count: SEEDS_TO_FIND_A_BUG, bug, stopAtFault: true });
    expect(failed).not.toEqual([]);
  });
});
