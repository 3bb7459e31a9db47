/** What has been started, to be ended in the opposite order; one that won't end keeps nobody waiting for long. */
export interface Closing {
  add(stop: () => unknown): void;
  /** Ends everything once; a second call waits for the first. */
  run(): Promise<void>;
}

const PATIENCE_MILLISECONDS = 6000;

export function createClosing(): Closing {
  const steps: (() => unknown)[] = [];
  let running: Promise<void> | undefined;
  async function runAll(): Promise<void> {
    for (const step of steps.reverse()) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
      });
      await Promise.race([Promise.resolve().then(step), patience]).catch((error: unknown) =>
        process.stderr.write(`stopping: ${error}\n`),
      );
      clearTimeout(timer);
    }
  }
  return {
    add: (stop) => void steps.push(stop),
    run() {
      running ??= runAll();
      return running;
    },
  };
}
