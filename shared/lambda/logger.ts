/** Fields that may stand in a log: ids, steps, outcomes, durations. Never a name, an address or a text (decision 12). */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** One JSON line per entry on standard output, as CloudWatch Logs takes it. */
export function createLogger(functionName: string): Logger {
  const write = (level: string, message: string, fields: LogFields = {}) =>
    process.stdout.write(`${JSON.stringify({ level, function: functionName, message, ...fields })}\n`);
  return {
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, fields) => write('error', message, fields),
  };
}

/** An error without its message: a library's message may quote what it failed on. Ours name ids alone. */
export const errorFields = (error: unknown): LogFields =>
  error instanceof Error ? { error: error.name, at: error.stack?.split('\n')[1]?.trim() } : { error: typeof error };
