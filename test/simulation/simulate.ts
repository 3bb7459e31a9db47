import { parseArgs } from 'node:util';
import { PLANTED_BUGS, type PlantedBugName } from './planted-bugs.ts';
import { runSeed } from './run-seed.ts';
import { runSeeds, type SeedReport } from './run-seeds.ts';

const USAGE = `npm run simulate -- --seeds N [--from M]   runs N seeds on all cores
npm run simulate -- --seed N              replays one seed and tells what happens
  --bug NAME                              plants a mistake: ${Object.keys(PLANTED_BUGS)
    .map((name) => `"${name}"`)
    .join(', ')}`;
const SHOWN_FAILURES = 10;
const PROGRESS_SECONDS = 10;

function readArguments() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      seeds: { type: 'string' },
      from: { type: 'string', default: '1' },
      bug: { type: 'string' },
    },
  });
  const whole = (name: string, text: string | undefined): number | null => {
    if (text === undefined) return null;
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}"`);
    return Number(text);
  };
  const bug = Object.keys(PLANTED_BUGS).find((name): name is PlantedBugName => name === values.bug) ?? null;
  if (values.bug !== undefined && bug === null) throw new Error(`There is no bug "${values.bug}" to plant`);
  return {
    seed: whole('seed', values.seed),
    seeds: whole('seeds', values.seeds),
    from: whole('from', values.from) ?? 1,
    bug,
  };
}

const replayCommand = (seed: number, bug: PlantedBugName | null): string =>
  `npm run simulate -- --seed ${seed}${bug === null ? '' : ` --bug "${bug}"`}`;

async function replay(seed: number, bug: PlantedBugName | null): Promise<boolean> {
  const { faults, received, accepted } = await runSeed(seed, bug === null ? null : PLANTED_BUGS[bug], console.log);
  console.log(`\nSeed ${seed}: ${received} mails received, ${accepted} replies taken by SES.`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  if (faults.length === 0) console.log('  All that must hold holds.');
  return faults.length === 0;
}

async function runMany(first: number, count: number, bug: PlantedBugName | null): Promise<boolean> {
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  let shown = 0;
  let told = 0;
  let runs = 0;
  const result = await runSeeds({ first, count, bug, stopAtFault: false }, ({ seed, faults }: SeedReport) => {
    runs += 1;
    if (faults.length > 0 && shown < SHOWN_FAILURES) {
      shown += 1;
      console.log(`Seed ${seed} fails. Replay: ${replayCommand(seed, bug)}`);
      for (const fault of faults) console.log(`  ✗ ${fault}`);
    }
    if (seconds() - told < PROGRESS_SECONDS) return;
    told = seconds();
    console.log(`${runs} of ${count} seeds, ${Math.round(runs / told)} a second`);
  });
  const summary = `${result.received} mails received, ${result.accepted} replies taken by SES, ${seconds().toFixed(1)} s`;
  if (result.failed.length === 0) console.log(`${result.runs} seeds hold: ${summary}.`);
  else console.log(`${result.failed.length} of ${result.runs} seeds fail: ${summary}.`);
  return result.failed.length === 0;
}

try {
  const { seed, seeds, from, bug } = readArguments();
  if (seed === null && seeds === null) throw new Error(USAGE);
  const holds = seed === null ? await runMany(from, seeds ?? 0, bug) : await replay(seed, bug);
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
