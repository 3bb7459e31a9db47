import { execFile } from 'node:child_process';
import { StartError } from './start-error.ts';

const OLDEST_JAVA = 11;

/** Throws a StartError unless `java` is on the path and new enough for DynamoDB Local. */
export async function requireJava(): Promise<void> {
  const said = await new Promise<string | null>((resolve) =>
    execFile('java', ['-version'], { timeout: 15_000 }, (error, output, errors) =>
      resolve(error ? null : `${output}${errors}`),
    ),
  );
  const major = said === null ? null : javaVersion(said);
  if (major === null || major < OLDEST_JAVA)
    throw new StartError(
      `DynamoDB Local needs Java ${OLDEST_JAVA} or newer, and ${major === null ? 'no java was found on the path' : `this machine's is ${major}`}: install a Java runtime (for example OpenJDK 17) and start again.`,
    );
}

/** `openjdk version "17.0.15"` is 17; the old `"1.8.0_402"` is 8. Null when it says nothing of the kind. */
export function javaVersion(said: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (!first) return null;
  return first === '1' && second ? Number(second) : Number(first);
}
