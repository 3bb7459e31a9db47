import type { DraftContent } from '../../shared/case/case-content.ts';
import { createAmazon } from './amazon.ts';
import { type Chances, drawChances, GENTLE } from './chances.ts';
import { createPeople, USERS } from './people.ts';
import { createPipeline } from './pipeline.ts';
import type { PlantedBug } from './planted-bugs.ts';
import { createRandom } from './random.ts';
import { createScheduler } from './scheduler.ts';
import type { Tell } from './tell.ts';
import { createTruth, type Truth } from './truth.ts';
import { finalFaults } from './verdict.ts';

const START = Date.UTC(2026, 10, 2, 10);
const MINUTE = 60_000;
/**
 * Longest way of anything that is on its way when the faults stop: a message that is delivered for the fifth time, the
 * longest wait of a failed send, the send's and the doubt's time-outs, each a sweep later.
 */
const CALM_MINUTES = 120;

export interface RunResult {
  faults: string[];
  accepted: number;
  received: number;
}

/** One world, from its seed: a storm with every kind of fault, then calm, then the reckoning. */
export async function runSeed(seed: number, bug: PlantedBug | null = null, listen: Tell = null): Promise<RunResult> {
  const random = createRandom(seed);
  const scheduler = createScheduler(START);
  const tell: Tell = listen && ((what) => listen(`${new Date(scheduler.now()).toISOString().slice(11)} ${what}`));
  const duration = random.between(5, 30) * MINUTE;
  const storm = drawChances(random);
  let chances: Chances = storm;
  const known = createTruth();
  const truth: Truth = {
    ...known,
    mailAccepted(mail, history) {
      known.mailAccepted(mail, history);
      amazon.replyArrived(mail);
    },
  };
  const pipeline = createPipeline({ scheduler, random, chances: () => chances, truth, bug, tell });
  await pipeline.settings.write('users', USERS, 0, { actor: 'setup', at: new Date(START).toISOString() });
  const plan = { scheduler, random, pipeline, truth, duration, tell };
  const amazon = createAmazon(plan);
  const people = createPeople(plan);

  amazon.begin();
  people.begin();
  if (random.chance(0.3)) scheduler.after(random.between(0, duration), pipeline.content.changeTemplate);
  if (random.chance(0.3)) scheduler.after(random.between(0, duration), () => tamper(plan));
  if (random.chance(0.3)) scheduler.after(random.between(0, duration), () => redriveAll(pipeline));
  const minutes = duration / MINUTE + CALM_MINUTES;
  for (let minute = 1; minute < minutes; minute += 1) scheduler.after(minute * MINUTE, () => sweepIfDue(plan));

  await scheduler.runUntil(START + duration);
  tell?.('the storm is over');
  chances = { ...GENTLE, indexLag: storm.indexLag };
  people.switchSending('resume');
  await scheduler.runUntil(START + duration + 40 * MINUTE);
  redriveAll(pipeline);
  // A slow request to stop, made in the storm, may have overtaken the first resume.
  people.switchSending('resume');
  await scheduler.runUntil(START + duration + CALM_MINUTES * MINUTE);
  return {
    faults: [...truth.faults, ...finalFaults(pipeline, truth)],
    accepted: truth.accepted.length,
    received: truth.received.length,
  };
}

type Plan = Parameters<typeof createPeople>[0];

/** The timer rings every minute; where nothing is due, what runs would find nothing. */
function sweepIfDue({ pipeline, scheduler }: Plan): void {
  // A minute more than the clocks of machines are off.
  if (pipeline.memory.isAnythingDue(scheduler.now() + MINUTE)) pipeline.sweep();
}

/** Somebody's script changes the text of a draft in the table, after it may have been approved. */
function tamper({ pipeline, random }: Plan): void {
  const caseIds = pipeline.memory.caseIds();
  const caseId = caseIds[random.between(0, caseIds.length - 1)];
  const draft = caseId === undefined ? undefined : pipeline.memory.peek(caseId)?.drafts.at(-1);
  const altered = (content: DraftContent): DraftContent => ({ ...content, body: `${content.body}\n\nAltered.` });
  if (caseId !== undefined && draft) pipeline.memory.tamper(caseId, draft.n, altered);
}

function redriveAll(pipeline: Plan['pipeline']): void {
  for (const queue of Object.values(pipeline.queues)) queue.redrive();
}
