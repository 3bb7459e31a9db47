import { Validations } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { GuardedQueue } from './guarded-queue.ts';
import { PipelineFunction, type PipelineFunctionProps } from './pipeline-function.ts';

interface QueueFunctionProps extends PipelineFunctionProps {
  queue: GuardedQueue;
  batchSize: number;
  /** At most so many of this function at once, so that a burst can't starve the rest of the account. */
  maximumConcurrency: number;
}

/** A function that works through a queue, message by message: what succeeded in a batch is not done again. */
export class QueueFunction extends PipelineFunction {
  constructor(scope: Construct, id: string, { queue, batchSize, maximumConcurrency, ...props }: QueueFunctionProps) {
    super(scope, id, { ...props, permissions: [...props.permissions, queue.mayReceive] });
    const source = new EventSourceMapping(this, 'Source', {
      target: this.lambda,
      eventSourceArn: queue.queue.queueArn,
      batchSize,
      reportBatchItemFailures: true,
      // Not the function's reserved concurrency: a new account has too little of it to reserve any.
      maxConcurrency: maximumConcurrency,
    });
    Validations.of(source).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'For SQS there is none to set: the queue itself moves what keeps failing to its dead letters.',
    });
  }
}
