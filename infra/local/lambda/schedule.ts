import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { resourcesOf } from '../template/resources-of.ts';
import { TemplateError } from '../template/template.ts';
import type { FunctionPool } from './function-pool.ts';

const scheduleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

export interface Schedule {
  everySeconds: number;
  functionArn: string;
  input: unknown;
}

const SECONDS = { minute: 60, hour: 3600, day: 86_400 };

/** EventBridge Scheduler's `rate(…)`; another expression stops the start rather than never firing. */
export function readSchedules(stack: readonly ResolvedResource[]): Schedule[] {
  return resourcesOf(stack, 'AWS::Scheduler::Schedule', scheduleSchema)
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, properties }) => {
      const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(properties.ScheduleExpression);
      const unit = z.enum(['minute', 'hour', 'day']).safeParse(rate?.[2]).data;
      if (!rate || !unit)
        throw new TemplateError(
          `The schedule ${logicalId} has ${properties.ScheduleExpression}; only rate(…) can be run here.`,
        );
      return {
        everySeconds: Number(rate[1]) * SECONDS[unit],
        functionArn: properties.Target.Arn,
        input: JSON.parse(properties.Target.Input ?? '{}'),
      };
    });
}

/** Fires a schedule now and then at its rate, never over a run that hasn't ended. Returns what stops it. */
export function runSchedule({ everySeconds, input }: Schedule, pool: FunctionPool): () => void {
  let running = false;
  async function fire(): Promise<void> {
    if (running) return;
    running = true;
    await pool.invoke(input);
    running = false;
  }
  void fire();
  const timer = setInterval(fire, everySeconds * 1000);
  return () => clearInterval(timer);
}
